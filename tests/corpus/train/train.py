#!/usr/bin/env python3
"""Learns the table of src/blocks/trees.rs from the blocks that `corpus blocks FOLDER` wrote.

usage: train.py FOLDER [--write]

Prints what the table would be worth on pages of sites that it has not seen (five folds by site), and writes FOLDER/folds.json for
`corpus score --folds`. With --write, trains on all pages and writes src/blocks/trees.rs. Needs numpy and lightgbm.
"""
import argparse
import json
import pathlib

import lightgbm
import numpy

# Two times as many trees from two seeds, of which the mean is taken: one alone is worth .002 more or less by chance.
TREES, LEAVES, RATE, SEEDS = 60, 16, 0.12, 2
SETS = ["fundus", "fundus_old", "scrapinghub", "zh_wced", "daniel", "wcxb"]
SOURCE = pathlib.Path(__file__).resolve().parents[3] / "src/blocks/trees.rs"


def read(folder):
    """All pages, and all rows beside them."""
    names = (folder / "names.txt").read_text().split("\n")
    pages = [json.loads(line) for line in (folder / "pages.jsonl").open()]
    rows = numpy.fromfile(folder / "blocks.f32", dtype="<f4").reshape(-1, len(names))
    start = 0
    for page in pages:
        page["rows"] = slice(start, start + len(page["tokens"]))
        start += len(page["tokens"])
    assert start == len(rows)
    return pages, rows, names


def is_twofold(page):
    """The page has its text several times, and the labels may be those of another copy."""
    return sum(t for t, label in zip(page["tokens"], page["label"]) if label) > 1.5 * page["gold_tokens"]


def weights(page):
    """What an error costs: the block's share of the gold. Short blocks count a little too; captions are not judged."""
    tokens = numpy.maximum(numpy.array(page["tokens"]), 4) ** 0.75
    return tokens / max(150.0, page["gold_tokens"]) ** 0.75 * ~numpy.array(page["caption"], bool)


def train(rows, labels, cost):
    settings = {
        "objective": "binary", "learning_rate": RATE, "num_leaves": LEAVES, "min_data_in_leaf": 60, "feature_fraction": 0.5,
        "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 5.0, "max_bin": 63, "verbose": -1, "num_threads": 2, "deterministic": True, "force_row_wise": True,
    }
    models = []
    for seed in range(SEEDS):
        data = lightgbm.Dataset(rows, labels, weight=cost / cost.mean())
        models.append(lightgbm.train(settings | {"seed": seed}, data, TREES))
    return models


def predict(models, rows):
    raw = sum(model.predict(rows, raw_score=True) for model in models) / len(models)
    return 1 / (1 + numpy.exp(-raw))


def table(models):
    """The trees as lists of numbers: see src/blocks/forest.rs."""
    roots, splits, leaves = [], [], []
    # Trees of all seeds in turn, so that the first few hold some of each.
    for tree in [tree for trees in zip(*(m.dump_model()["tree_info"] for m in models)) for tree in trees]:
        first, first_leaf = len(splits), len(leaves)
        roots.append((first, first_leaf))

        def add(node):
            if "leaf_value" in node:
                leaves.append(round(node["leaf_value"] / len(models), 4))
                return -1 - (len(leaves) - 1 - first_leaf)
            place = len(splits)
            splits.append(None)
            threshold = float(numpy.float32(node["threshold"]))
            splits[place] = (node["split_feature"], float(f"{threshold:.6g}"), add(node["left_child"]), add(node["right_child"]))
            return place - first

        add(tree["tree_structure"])
    return {"roots": roots, "splits": splits, "leaves": leaves}


def score(pages, chances):
    """Mean F of tokens by set, with blocks as they are."""
    figures = {}
    for page in pages:
        tokens, label = numpy.array(page["tokens"]), numpy.array(page["label"])
        judged = ~numpy.array(page["caption"], bool)
        for name, chosen in (("rules", numpy.array(page["kept"]) & judged), ("trees", (chances[page["rows"]] >= 0.5) & judged)):
            right = tokens[chosen & label].sum()
            f = 2 * right / max(1, tokens[chosen].sum() + max(page["gold_tokens"], tokens[label].sum()))
            figures.setdefault((page["set"], name), []).append(f)
    return " ".join(f"{s} {numpy.mean(figures[s, 'rules']):.4f}>{numpy.mean(figures[s, 'trees']):.4f}" for s in SETS)


def source(model, names, pages):
    forest = table(model)
    lines = [
        "//! The learned table: written by `tests/corpus/train/train.py`, not by hand.",
        "//!",
        f"//! {TREES * SEEDS} trees of up to {LEAVES} leaves, from {sum(len(p['tokens']) for p in pages)} blocks of {len(pages)} pages.",
        "",
        '#![allow(clippy::unreadable_literal, reason = "numbers that a program wrote and a program reads")]',
        "",
        "use super::forest::{Forest, Split};",
        "use std::borrow::Cow;",
        "",
        "/// How many numbers a block has where the table was learned.",
        "#[cfg(test)]",
        f"pub(super) const FEATURES: usize = {len(names)};",
        "",
        "const fn s(feature: u8, threshold: f32, yes: i16, no: i16) -> Split {",
        "    Split { feature, threshold, yes, no }",
        "}",
        "",
        "pub(crate) static FOREST: Forest =",
        "    Forest { roots: Cow::Borrowed(&ROOTS), splits: Cow::Borrowed(&SPLITS), leaves: Cow::Borrowed(&LEAVES) };",
        "",
        "#[rustfmt::skip]",
        f"static ROOTS: [(u32, u32); {len(forest['roots'])}] = [",
        *("    " + " ".join(f"({a}, {b})," for a, b in forest["roots"][i:i + 10]) for i in range(0, len(forest["roots"]), 10)),
        "];",
        "",
        "#[rustfmt::skip]",
        f"static SPLITS: [Split; {len(forest['splits'])}] = [",
        *(f"    s({f}, {t!r}, {y}, {n}), // {names[f]}" for f, t, y, n in forest["splits"]),
        "];",
        "",
        "#[rustfmt::skip]",
        f"static LEAVES: [f32; {len(forest['leaves'])}] = [",
        *("    " + " ".join(f"{v!r}," for v in forest["leaves"][i:i + 12]) for i in range(0, len(forest["leaves"]), 12)),
        "];",
    ]
    return "\n".join(lines) + "\n"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--write", action="store_true")
    arguments = arguments.parse_args()
    pages, rows, names = read(arguments.folder)
    pages = [page for page in pages if page["set"] in SETS and not is_twofold(page)]
    every = numpy.concatenate([numpy.arange(p["rows"].start, p["rows"].stop) for p in pages])
    labels = numpy.zeros(len(rows))
    cost = numpy.zeros(len(rows))
    for page in pages:
        labels[page["rows"]] = page["label"]
        cost[page["rows"]] = weights(page)
    of_fold = numpy.full(len(rows), -1)
    for page in pages:
        of_fold[page["rows"]] = page["fold"]
    chances = numpy.zeros(len(rows))
    tables = []
    for fold in sorted({page["fold"] for page in pages}):
        seen, unseen = (of_fold >= 0) & (of_fold != fold), of_fold == fold
        model = train(rows[seen], labels[seen], cost[seen])
        chances[unseen] = predict(model, rows[unseen])
        tables.append(table(model))
    (arguments.folder / "folds.json").write_text(json.dumps(tables))
    print("token F, rules > trees, on sites not seen:", score(pages, chances))
    if arguments.write:
        model = train(rows[every], labels[every], cost[every])
        SOURCE.write_text(source(model, names, pages))
        gains = sum(m.feature_importance("gain") for m in model)
        ranks = sorted(zip(gains / gains.sum(), names), reverse=True)[:25]
        print("what counts, %:", ", ".join(f"{name} {100 * gain:.1f}" for gain, name in ranks))


if __name__ == "__main__":
    main()
