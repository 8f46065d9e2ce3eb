//! Chooses the element that holds the article.

use super::candidates::{ScoreTable, View};
use super::weights;
use crate::document::NodeId;
use crate::dom::Tag;

/// How many of the best are compared.
const COMPARED: usize = 5;
/// One of them is a rival with this share of the best score.
const RIVAL_SHARE: f32 = 0.75;
/// So many rivals below one ancestor say that the text is spread over it.
const MIN_RIVALS: usize = 3;

/// The best element and its score; the body where nothing got a vote.
pub(crate) fn choose(view: &View<'_>, scores: &ScoreTable) -> Option<(NodeId, f32)> {
    let mut best: Vec<(NodeId, f32)> = Vec::with_capacity(COMPARED + 1);
    for (id, score) in scores.candidates(view.document) {
        let place = best.iter().position(|(_, s)| score > *s).unwrap_or(best.len());
        if place < COMPARED {
            best.insert(place, (id, score));
            best.truncate(COMPARED);
        }
    }
    let Some(&(mut top, mut top_score)) = best.first() else {
        let body = view.document.ids().find(|&id| view.document.tag(id) == Tag::Body)?;
        return Some((body, 0.0));
    };
    if view.document.tag(top) == Tag::Body {
        return Some((top, top_score));
    }
    if let Some(shared) = shared_ancestor(view, &best, top_score) {
        top = shared;
        top_score = scores.get(shared).unwrap_or(0.0);
    }
    let (climbed, score) = climb(view, scores, top, top_score);
    let spread = widest(view, scores, climbed);
    Some((only_child_parent(view, spread), score))
}

/// The nearest ancestor that holds the best and enough rivals.
fn shared_ancestor(view: &View<'_>, best: &[(NodeId, f32)], top_score: f32) -> Option<NodeId> {
    let (top, rivals) = best.split_first()?;
    let rivals: Vec<NodeId> =
        rivals.iter().filter(|(_, s)| *s >= top_score * RIVAL_SHARE).map(|(id, _)| *id).collect();
    if rivals.len() < MIN_RIVALS {
        return None;
    }
    view.document.ancestors(top.0).take_while(|&up| view.document.tag(up) != Tag::Body).find(
        |&up| {
            rivals.iter().filter(|&&r| r != up && view.document.is_within(r, up)).count()
                >= MIN_RIVALS
        },
    )
}

/// Goes up while the scores rise: the text of a long article is often spread over siblings.
fn climb(view: &View<'_>, scores: &ScoreTable, top: NodeId, top_score: f32) -> (NodeId, f32) {
    let threshold = top_score / 3.0;
    let mut last = top_score;
    for up in view.document.ancestors(top).take_while(|&up| view.document.tag(up) != Tag::Body) {
        let Some(score) = scores.get(up) else { continue };
        if score < threshold {
            break;
        }
        if score > last {
            return (up, score);
        }
        last = score;
    }
    (top, top_score)
}

/// The ancestor over which the running text is spread: articles come in several containers, and
/// each gets votes of its own.
fn widest(view: &View<'_>, scores: &ScoreTable, top: NodeId) -> NodeId {
    let value = |id: NodeId| {
        let prose = scores.prose(id);
        let other = view.measures.get(id).letters.saturating_sub(prose);
        prose as f32 - other as f32 * weights::OTHER_TEXT_COST
    };
    let (mut best, mut best_value) = (top, value(top).max(0.0));
    for up in view.document.ancestors(top).take_while(|&up| view.document.tag(up) != Tag::Html) {
        let value = value(up);
        if value > best_value * weights::SPREAD_GAIN && value > 0.0 {
            (best, best_value) = (up, value);
        }
    }
    best
}

/// An only child's siblings are those of its parent.
fn only_child_parent(view: &View<'_>, top: NodeId) -> NodeId {
    let mut top = top;
    while let Some(parent) = view.document.parent(top) {
        let is_only = || {
            let mut elements =
                view.document.children(parent).filter(|&c| !view.document.is_text(c));
            elements.next().is_some() && elements.next().is_none()
        };
        if matches!(view.document.tag(parent), Tag::Body | Tag::Html | Tag::Other) || !is_only() {
            break;
        }
        top = parent;
    }
    top
}
