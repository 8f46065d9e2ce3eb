//! The learned table: written by `tests/corpus/train/train.py`, not by hand.
//!
//! 120 trees of up to 16 leaves, from 113591 blocks of 600 pages.

#![allow(clippy::unreadable_literal, reason = "numbers that a program wrote and a program reads")]

use super::forest::{Forest, Split};
use std::borrow::Cow;

/// How many numbers a block has where the table was learned.
#[cfg(test)]
pub(super) const FEATURES: usize = 226;

const fn s(feature: u8, threshold: f32, yes: i16, no: i16) -> Split {
    Split { feature, threshold, yes, no }
}

pub(crate) static FOREST: Forest = Forest {
    roots: Cow::Borrowed(&ROOTS),
    splits: Cow::Borrowed(&SPLITS),
    leaves: Cow::Borrowed(&LEAVES),
};

#[rustfmt::skip]
static ROOTS: [(u32, u32); 120] = [
    (0, 0), (15, 16), (30, 32), (45, 48), (60, 64), (75, 80), (90, 96), (105, 112), (120, 128), (135, 144),
    (150, 160), (165, 176), (180, 192), (195, 208), (210, 224), (225, 240), (240, 256), (255, 272), (270, 288), (285, 304),
    (300, 320), (315, 336), (330, 352), (345, 368), (360, 384), (375, 400), (390, 416), (405, 432), (420, 448), (435, 464),
    (450, 480), (465, 496), (480, 512), (495, 528), (510, 544), (525, 560), (540, 576), (555, 592), (570, 608), (585, 624),
    (600, 640), (615, 656), (630, 672), (645, 688), (660, 704), (675, 720), (690, 736), (705, 752), (720, 768), (735, 784),
    (750, 800), (765, 816), (780, 832), (795, 848), (810, 864), (825, 880), (840, 896), (855, 912), (870, 928), (885, 944),
    (900, 960), (915, 976), (930, 992), (945, 1008), (960, 1024), (975, 1040), (990, 1056), (1005, 1072), (1020, 1088), (1035, 1104),
    (1050, 1120), (1065, 1136), (1080, 1152), (1095, 1168), (1110, 1184), (1125, 1200), (1140, 1216), (1155, 1232), (1170, 1248), (1185, 1264),
    (1200, 1280), (1215, 1296), (1230, 1312), (1245, 1328), (1260, 1344), (1275, 1360), (1290, 1376), (1305, 1392), (1320, 1408), (1335, 1424),
    (1350, 1440), (1365, 1456), (1380, 1472), (1395, 1488), (1410, 1504), (1425, 1520), (1440, 1536), (1455, 1552), (1470, 1568), (1485, 1584),
    (1500, 1600), (1515, 1616), (1530, 1632), (1545, 1648), (1560, 1664), (1575, 1680), (1590, 1696), (1605, 1712), (1620, 1728), (1635, 1744),
    (1650, 1760), (1665, 1776), (1680, 1792), (1695, 1808), (1710, 1824), (1725, 1840), (1740, 1856), (1755, 1872), (1770, 1888), (1785, 1904),
];

#[rustfmt::skip]
static SPLITS: [Split; 1800] = [
    s(216, 1e-35, 1, 12), // kept_distance
    s(177, 0.500349, 2, 6), // vote_share
    s(180, 0.00337937, -1, 3), // parent_prose
    s(118, 2.35024, 4, -5), // from_comment
    s(217, 0.909102, 5, -4), // kept_before
    s(165, 11.5, -2, -3), // anchor_depth
    s(183, 0.391706, 7, 9), // second_prose
    s(217, 0.759718, -6, 8), // kept_before
    s(12, 0.178759, -7, -8), // capital_share
    s(217, 0.937119, 10, 11), // kept_before
    s(83, 1e-35, -9, -10), // near_unseen
    s(159, 0.976187, -11, -12), // anchor_part_prose
    s(176, 0.953016, 13, -16), // anchor_part_share
    s(224, 1e-35, -13, 14), // window_kept
    s(177, 0.654763, -14, -15), // vote_share
    s(187, 1e-35, 1, 5), // kept
    s(176, 0.953016, 2, 4), // anchor_part_share
    s(176, 1e-35, -1, 3), // anchor_part_share
    s(172, 0.971697, -2, -3), // anchor_part_share
    s(156, 0.556464, -4, -5), // window_prose
    s(177, 0.540161, 6, 8), // vote_share
    s(0, 4.38824, -6, 7), // letters
    s(118, 2.35024, -7, -8), // from_comment
    s(186, 0.284496, 9, 11), // fourth_prose
    s(117, 4.89409, 10, -11), // from_related
    s(170, 0.418431, -9, -10), // anchor_part_links
    s(159, 0.987951, 12, -16), // anchor_part_prose
    s(15, 0.00536921, 13, -15), // separator_share
    s(0, 4.99382, 14, -14), // letters
    s(225, 0.87768, -12, -13), // window_kept
    s(216, 1e-35, 1, 10), // kept_distance
    s(161, -1e-35, 2, 3), // anchor_depth
    s(180, 0.0525254, -1, -2), // parent_prose
    s(186, 0.499154, 4, 7), // fourth_prose
    s(171, 0.433324, -3, 5), // anchor_part_prose
    s(184, 0.229723, 6, -6), // fourth_share
    s(12, 0.364358, -4, -5), // capital_share
    s(159, 0.987951, 8, -10), // anchor_part_prose
    s(217, 0.877495, 9, -9), // kept_before
    s(11, 0.127028, -7, -8), // digit_share
    s(42, 1e-35, -11, 11), // in_main
    s(107, 6.15591, 12, 14), // page_blocks
    s(217, 0.892549, 13, -14), // kept_before
    s(180, 0.0146537, -12, -13), // parent_prose
    s(154, 3.43108, -15, -16), // window_letters
    s(187, 1e-35, 1, 6), // kept
    s(103, 0.552716, 2, -6), // summary_says
    s(174, -1e-35, -1, 3), // anchor_part_links
    s(108, 10.3403, 4, -5), // page_letters
    s(166, 0.997263, 5, -4), // anchor_part_links
    s(163, 0.975178, -2, -3), // anchor_part_prose
    s(177, 0.500349, 7, 12), // vote_share
    s(156, 0.448726, -7, 8), // window_prose
    s(164, 0.129153, 9, 10), // anchor_part_share
    s(141, 1e-35, -8, -9), // next_ends_sentence
    s(117, 4.71401, 11, -12), // from_related
    s(177, 0.0716461, -10, -11), // vote_share
    s(217, 0.937119, 13, -16), // kept_before
    s(181, 0.155831, 14, -15), // second_share
    s(179, 0.137489, -13, -14), // parent_links
    s(211, 1e-35, 1, 8), // next_kept
    s(175, 0.854331, 2, 7), // anchor_part_prose
    s(173, -1e-35, 3, 4), // anchor_depth
    s(103, 0.552716, -1, -2), // summary_says
    s(214, 0.89588, 5, 6), // from_kept
    s(0, 4.63956, -3, -4), // letters
    s(107, 6.23922, -5, -6), // page_blocks
    s(214, 0.89588, -7, -8), // from_kept
    s(214, 1e-35, 9, -16), // from_kept
    s(177, 0.540161, 10, 13), // vote_share
    s(171, 0.25334, -9, 11), // anchor_part_prose
    s(169, 9.5, -10, 12), // anchor_depth
    s(117, 0.89588, -11, -12), // from_related
    s(183, 0.391706, 14, -15), // second_prose
    s(174, 0.133001, -13, -14), // anchor_part_links
    s(216, 1e-35, 1, 10), // kept_distance
    s(186, 0.499154, 2, 5), // fourth_prose
    s(153, 0.412962, -1, 3), // window_prose
    s(12, 0.216317, 4, -4), // capital_share
    s(225, 0.999902, -2, -3), // window_kept
    s(157, -5.5, -5, 6), // anchor_depth
    s(159, 0.987951, 7, -10), // anchor_part_prose
    s(111, 0.778019, 8, 9), // prose_place
    s(11, 0.150269, -6, -7), // digit_share
    s(155, 0.132866, -8, -9), // window_link_share
    s(103, 0.530122, 11, -16), // summary_says
    s(42, 1e-35, -11, 12), // in_main
    s(107, 6.15591, 13, 14), // page_blocks
    s(94, 1e-35, -12, -13), // any_lead
    s(154, 3.51794, -14, -15), // window_letters
    s(216, 1e-35, 1, 7), // kept_distance
    s(161, -1e-35, 2, 3), // anchor_depth
    s(180, 0.0525254, -1, -2), // parent_prose
    s(101, 1e-35, 4, -7), // copies
    s(217, 0.892549, 5, 6), // kept_before
    s(186, 0.499154, -3, -4), // fourth_prose
    s(225, 0.727609, -5, -6), // window_kept
    s(42, 1e-35, 8, 10), // in_main
    s(212, 1e-35, -8, 9), // next_kept
    s(220, 0.0922623, -9, -10), // of_kept
    s(217, 0.990749, 11, -16), // kept_before
    s(151, 3.48589, -11, 12), // window_letters
    s(157, -1.5, 13, -15), // anchor_depth
    s(220, 0.024874, 14, -14), // of_kept
    s(108, 9.80322, -12, -13), // page_letters
    s(187, 1e-35, 1, 7), // kept
    s(42, 1e-35, 2, 3), // in_main
    s(212, 1e-35, -1, -2), // next_kept
    s(217, 0.999904, 4, -7), // kept_before
    s(5, 0.00459773, -3, 5), // stop_share
    s(0, 3.90192, -4, 6), // letters
    s(216, 4.5, -5, -6), // kept_distance
    s(183, 0.0352077, 8, 9), // second_prose
    s(167, 0.432027, -8, -9), // anchor_part_prose
    s(217, 0.905992, 10, 14), // kept_before
    s(183, 0.531357, 11, 12), // second_prose
    s(217, 0.740625, -10, -11), // kept_before
    s(177, 0.500349, -12, 13), // vote_share
    s(83, 1e-35, -13, -14), // near_unseen
    s(159, 0.951123, -15, -16), // anchor_part_prose
    s(173, -1e-35, 1, 3), // anchor_depth
    s(94, 1e-35, -1, 2), // any_lead
    s(180, 0.13176, -2, -3), // parent_prose
    s(180, 1e-35, 4, 6), // parent_prose
    s(225, 0.859245, 5, -6), // window_kept
    s(217, 0.828294, -4, -5), // kept_before
    s(65, 1e-35, 7, -16), // near_comment
    s(175, 0.944845, 8, -15), // anchor_part_prose
    s(217, 0.77597, 9, 13), // kept_before
    s(11, 0.120086, 10, -11), // digit_share
    s(114, 1e-35, 11, -10), // is_title
    s(194, 1e-35, 12, -9), // unlikely
    s(173, 9.5, -7, -8), // anchor_depth
    s(225, 0.760766, -12, 14), // window_kept
    s(179, 0.1548, -13, -14), // parent_links
    s(216, 1e-35, 1, 10), // kept_distance
    s(177, 0.540161, 2, 5), // vote_share
    s(175, 0.391896, -1, 3), // anchor_part_prose
    s(165, 9.5, 4, -4), // anchor_depth
    s(172, 0.00763253, -2, -3), // anchor_part_share
    s(217, 0.937119, 6, 9), // kept_before
    s(186, 0.284496, 7, 8), // fourth_prose
    s(175, 0.830425, -5, -6), // anchor_part_prose
    s(15, 0.00536921, -7, -8), // separator_share
    s(108, 9.06068, -9, -10), // page_letters
    s(224, 1e-35, -11, 11), // window_kept
    s(177, 0.654763, 12, 13), // vote_share
    s(107, 5.91889, -12, -13), // page_blocks
    s(106, 0.755365, 14, -16), // letter_place
    s(217, 0.828294, -14, -15), // kept_before
    s(187, 1e-35, 1, 6), // kept
    s(103, 0.530122, 2, -6), // summary_says
    s(176, 0.000722622, -1, 3), // anchor_part_share
    s(107, 5.85504, 4, 5), // page_blocks
    s(158, 0.94281, -2, -3), // anchor_part_links
    s(175, 0.735931, -4, -5), // anchor_part_prose
    s(177, 0.540161, 7, 11), // vote_share
    s(171, 0.17086, -7, 8), // anchor_part_prose
    s(161, 3.5, 9, 10), // anchor_depth
    s(106, 0.237034, -8, -9), // letter_place
    s(173, 11.5, -10, -11), // anchor_depth
    s(0, 4.31078, 12, 13), // letters
    s(212, 1e-35, -12, -13), // next_kept
    s(15, 0.00536921, -14, 14), // separator_share
    s(152, 0.0894693, -15, -16), // window_link_share
    s(216, 1e-35, 1, 8), // kept_distance
    s(177, 0.540161, 2, 6), // vote_share
    s(180, 0.00484611, -1, 3), // parent_prose
    s(118, 2.35024, 4, -5), // from_comment
    s(169, 11.5, 5, -4), // anchor_depth
    s(217, 0.862803, -2, -3), // kept_before
    s(0, 4.31078, 7, -8), // letters
    s(212, 1e-35, -6, -7), // next_kept
    s(42, 1e-35, 9, 10), // in_main
    s(212, 1e-35, -9, -10), // next_kept
    s(217, 0.990749, 11, -16), // kept_before
    s(180, 1e-35, 12, 13), // parent_prose
    s(217, 0.0407036, -11, -12), // kept_before
    s(216, 6.5, -13, 14), // kept_distance
    s(123, 2.74032, -14, -15), // next_letters
    s(224, 0.60504, 1, 5), // window_kept
    s(224, 0.0706054, 2, 4), // window_kept
    s(176, 0.953016, -1, 3), // anchor_part_share
    s(154, 3.51794, -2, -3), // window_letters
    s(5, 0.00544219, -4, -5), // stop_share
    s(180, 0.00337937, 6, 8), // parent_prose
    s(157, 1.5, -6, 7), // anchor_depth
    s(181, 0.707622, -7, -8), // second_share
    s(2, 0.380141, 9, -16), // link_share
    s(11, 0.127028, 10, -15), // digit_share
    s(186, 0.499154, 11, 13), // fourth_prose
    s(108, 9.39007, -9, 12), // page_letters
    s(108, 9.43206, -10, -11), // page_letters
    s(109, 1e-35, 14, -14), // before_prose
    s(157, -5.5, -12, -13), // anchor_depth
    s(221, 0.30019, 1, 8), // parent_kept
    s(42, 1e-35, 2, 3), // in_main
    s(158, 0.94281, -1, -2), // anchor_part_links
    s(215, 1e-35, -3, 4), // to_kept
    s(154, 3.43108, -4, 5), // window_letters
    s(220, 0.024874, 6, 7), // of_kept
    s(108, 9.78692, -5, -6), // page_letters
    s(157, -1.5, -7, -8), // anchor_depth
    s(8, 1e-35, 9, 13), // ends_sentence
    s(161, 1e-35, -9, 10), // anchor_depth
    s(224, 0.973019, 11, 12), // window_kept
    s(118, 1e-35, -10, -11), // from_comment
    s(120, 3.11327, -12, -13), // repeats
    s(173, 11.5, 14, -16), // anchor_depth
    s(83, 1e-35, -14, -15), // near_unseen
    s(221, 0.30019, 1, 9), // parent_kept
    s(42, 1e-35, 2, 6), // in_main
    s(224, 0.239081, -1, 3), // window_kept
    s(7, 1.7006, 4, -5), // stops
    s(208, 1e-35, -2, 5), // conditional
    s(219, 0.458204, -3, -4), // kept_of_page
    s(107, 6.19028, 7, -9), // page_blocks
    s(94, 1e-35, 8, -8), // any_lead
    s(173, 9.5, -6, -7), // anchor_depth
    s(0, 4.38824, 10, 12), // letters
    s(161, 1e-35, -10, 11), // anchor_depth
    s(224, 0.994051, -11, -12), // window_kept
    s(15, 0.00536921, 13, 14), // separator_share
    s(177, 0.499841, -13, -14), // vote_share
    s(170, 0.418431, -15, -16), // anchor_part_links
    s(173, -1e-35, 1, 3), // anchor_depth
    s(163, 0.999022, 2, -3), // anchor_part_prose
    s(180, 1e-35, -1, -2), // parent_prose
    s(173, 2.5, 4, 7), // anchor_depth
    s(194, 1e-35, 5, -7), // unlikely
    s(0, 4.72294, 6, -6), // letters
    s(177, 0.741719, -4, -5), // vote_share
    s(0, 4.31078, 8, 11), // letters
    s(210, 1e-35, 9, 10), // next_kept
    s(107, 6.17794, -8, -9), // page_blocks
    s(218, 7.99749, -10, -11), // kept_letters
    s(179, 0.119748, 12, -16), // parent_links
    s(215, 1e-35, 13, 14), // to_kept
    s(215, -1e-35, -12, -13), // to_kept
    s(107, 5.85504, -14, -15), // page_blocks
    s(187, 1e-35, 1, 10), // kept
    s(208, 1e-35, 2, 9), // conditional
    s(180, 1e-35, -1, 3), // parent_prose
    s(217, 0.990749, 4, 7), // kept_before
    s(112, 1e-35, -2, 5), // blocks_from_title
    s(217, 1e-35, 6, -5), // kept_before
    s(0, 4.06899, -3, -4), // letters
    s(165, 11.5, -6, 8), // anchor_depth
    s(104, 16.5, -7, -8), // depth
    s(174, 0.954798, -9, -10), // anchor_part_links
    s(183, 0.391706, 11, 14), // second_prose
    s(171, 0.447166, 12, 13), // anchor_part_prose
    s(105, 0.244939, -11, -12), // block_place
    s(117, 4.89409, -13, -14), // from_related
    s(217, 0.924387, -15, -16), // kept_before
    s(216, 1e-35, 1, 8), // kept_distance
    s(183, 0.391706, 2, 6), // second_prose
    s(171, 0.447166, 3, 4), // anchor_part_prose
    s(180, 0.0525254, -1, -2), // parent_prose
    s(177, 0.980033, -3, 5), // vote_share
    s(217, 0.740625, -4, -5), // kept_before
    s(177, 0.654763, 7, -8), // vote_share
    s(111, 0.31719, -6, -7), // prose_place
    s(224, 1e-35, 9, 11), // window_kept
    s(173, 9.5, -9, 10), // anchor_depth
    s(108, 9.80322, -10, -11), // page_letters
    s(5, 0.00602611, 12, 14), // stop_share
    s(208, 1e-35, -12, 13), // conditional
    s(120, 2.35024, -13, -14), // repeats
    s(217, 0.77597, -15, -16), // kept_before
    s(187, 1e-35, 1, 11), // kept
    s(42, 1e-35, 2, 4), // in_main
    s(224, 0.0706054, -1, 3), // window_kept
    s(177, 0.654763, -2, -3), // vote_share
    s(107, 6.15591, 5, 10), // page_blocks
    s(168, 0.26338, 6, 7), // anchor_part_share
    s(103, 0.921967, -4, -5), // summary_says
    s(168, 0.752331, 8, -9), // anchor_part_share
    s(106, 0.711382, 9, -8), // letter_place
    s(107, 5.59285, -6, -7), // page_blocks
    s(151, 3.48589, -10, -11), // window_letters
    s(177, 0.540161, 12, 13), // vote_share
    s(153, 0.203916, -12, -13), // window_prose
    s(183, 0.391706, 14, -16), // second_prose
    s(12, 0.251437, -14, -15), // capital_share
    s(216, 1e-35, 1, 6), // kept_distance
    s(175, 0.944845, 2, -6), // anchor_part_prose
    s(161, -1e-35, 3, 4), // anchor_depth
    s(141, 1e-35, -1, -2), // next_ends_sentence
    s(83, 1e-35, 5, -5), // near_unseen
    s(217, 0.77597, -3, -4), // kept_before
    s(188, 1e-35, 7, 12), // in_roots
    s(103, 0.9095, 8, -12), // summary_says
    s(218, 5.96609, 9, -11), // kept_letters
    s(112, 5.04664, -7, 10), // blocks_from_title
    s(215, 1e-35, -8, 11), // to_kept
    s(149, 2.13833, -9, -10), // next_letters
    s(217, 0.77597, 13, 14), // kept_before
    s(112, 3.38425, -13, -14), // blocks_from_title
    s(113, 9.19386, -15, -16), // letters_from_title
    s(221, 0.466086, 1, 9), // parent_kept
    s(42, 1e-35, 2, 4), // in_main
    s(211, 1e-35, -1, 3), // next_kept
    s(159, 0.951123, -2, -3), // anchor_part_prose
    s(215, 1e-35, 5, 6), // to_kept
    s(185, 1e-35, -4, -5), // fourth_links
    s(7, 1e-35, -6, 7), // stops
    s(184, 0.573532, 8, -9), // fourth_share
    s(184, 0.229723, -7, -8), // fourth_share
    s(159, 0.987951, 10, -16), // anchor_part_prose
    s(83, 1e-35, 11, -15), // near_unseen
    s(212, 1e-35, 12, 13), // next_kept
    s(104, 9.5, -10, -11), // depth
    s(101, 1e-35, 14, -14), // copies
    s(94, 1e-35, -12, -13), // any_lead
    s(216, 1e-35, 1, 8), // kept_distance
    s(159, 0.987951, 2, 6), // anchor_part_prose
    s(217, 0.84582, 3, 5), // kept_before
    s(101, 1e-35, 4, -3), // copies
    s(174, 0.151323, -1, -2), // anchor_part_links
    s(112, 4.119, -4, -5), // blocks_from_title
    s(174, 0.133236, -6, 7), // anchor_part_links
    s(6, 0.022247, -7, -8), // comma_share
    s(224, 1e-35, 9, 13), // window_kept
    s(42, 1e-35, 10, 11), // in_main
    s(51, 1e-35, -9, -10), // in_blockquote
    s(217, 0.990749, 12, -13), // kept_before
    s(151, 3.53454, -11, -12), // window_letters
    s(217, 0.892549, 14, -16), // kept_before
    s(112, 1e-35, -14, -15), // blocks_from_title
    s(221, 0.30019, 1, 7), // parent_kept
    s(208, 1e-35, 2, 4), // conditional
    s(163, 0.982026, 3, -3), // anchor_part_prose
    s(103, 0.234053, -1, -2), // summary_says
    s(185, 0.391513, 5, 6), // fourth_links
    s(112, 2.86179, -4, -5), // blocks_from_title
    s(166, 0.953258, -6, -7), // anchor_part_links
    s(0, 4.38824, 8, 11), // letters
    s(177, 0.654763, -8, 9), // vote_share
    s(224, 0.945878, 10, -11), // window_kept
    s(112, 3.90192, -9, -10), // blocks_from_title
    s(174, 0.133236, 12, 13), // anchor_part_links
    s(177, 0.654763, -12, -13), // vote_share
    s(11, 0.0557778, 14, -16), // digit_share
    s(166, 0.41391, -14, -15), // anchor_part_links
    s(216, 1e-35, 1, 9), // kept_distance
    s(159, 0.987951, 2, 6), // anchor_part_prose
    s(217, 0.77597, 3, 5), // kept_before
    s(101, 1e-35, 4, -3), // copies
    s(154, 3.1632, -1, -2), // window_letters
    s(113, 8.45308, -4, -5), // letters_from_title
    s(183, 0.287052, 7, 8), // second_prose
    s(106, 0.533075, -6, -7), // letter_place
    s(174, 0.290355, -8, -9), // anchor_part_links
    s(42, 1e-35, 10, 12), // in_main
    s(216, 3.5, -10, 11), // kept_distance
    s(51, 1e-35, -11, -12), // in_blockquote
    s(217, 0.999904, 13, -16), // kept_before
    s(5, 0.00459773, -13, 14), // stop_share
    s(220, 0.0354473, -14, -15), // of_kept
    s(216, 1e-35, 1, 9), // kept_distance
    s(173, 2.5, 2, 6), // anchor_depth
    s(217, 0.77597, -1, 3), // kept_before
    s(170, 0.141478, 4, 5), // anchor_part_links
    s(4, 0.266895, -2, -3), // bold_share
    s(107, 4.85592, -4, -5), // page_blocks
    s(179, 0.137489, 7, -9), // parent_links
    s(153, 0.412962, -6, 8), // window_prose
    s(217, 0.909102, -7, -8), // kept_before
    s(153, 0.234272, -10, 10), // window_prose
    s(217, 0.999904, 11, -16), // kept_before
    s(112, 1e-35, 12, 13), // blocks_from_title
    s(120, 3.02013, -11, -12), // repeats
    s(0, 3.56943, -13, 14), // letters
    s(162, 0.0320426, -14, -15), // anchor_part_links
    s(221, 0.466086, 1, 5), // parent_kept
    s(224, 1e-35, -1, 2), // window_kept
    s(5, 0.00459773, 3, 4), // stop_share
    s(158, 0.94281, -2, -3), // anchor_part_links
    s(139, 1e-35, -4, -5), // next_is_beside
    s(8, 1e-35, 6, 9), // ends_sentence
    s(219, 0.502392, 7, 8), // kept_of_page
    s(217, 0.740625, -6, -7), // kept_before
    s(165, -1e-35, -8, -9), // anchor_depth
    s(186, 0.499154, 10, 12), // fourth_prose
    s(116, 2.91741, 11, -12), // from_heading
    s(117, 4.60015, -10, -11), // from_related
    s(83, 1e-35, 13, -16), // near_unseen
    s(157, -4.5, -13, 14), // anchor_depth
    s(224, 0.746746, -14, -15), // window_kept
    s(221, 0.30019, 1, 11), // parent_kept
    s(42, 1e-35, 2, 9), // in_main
    s(218, 5.96609, 3, 6), // kept_letters
    s(113, 7.52752, -1, 4), // letters_from_title
    s(111, 0.636766, 5, -4), // prose_place
    s(149, 2.13833, -2, -3), // next_letters
    s(208, 1e-35, 7, 8), // conditional
    s(33, 1e-35, -5, -6), // blockquote
    s(218, 8.19974, -7, -8), // kept_letters
    s(217, 0.990749, 10, -11), // kept_before
    s(0, 3.81765, -9, -10), // letters
    s(0, 4.8081, 12, 14), // letters
    s(32, 1e-35, 13, -14), // div
    s(217, 0.77597, -12, -13), // kept_before
    s(186, 0.381788, -15, -16), // fourth_prose
    s(221, 0.466086, 1, 10), // parent_kept
    s(42, 1e-35, 2, 8), // in_main
    s(167, 0.998182, 3, -7), // anchor_part_prose
    s(158, 0.94281, 4, -6), // anchor_part_links
    s(218, 5.96609, 5, -5), // kept_letters
    s(25, 1e-35, 6, 7), // p
    s(116, 4.90897, -1, -2), // from_heading
    s(108, 8.47115, -3, -4), // page_letters
    s(185, 0.104945, -8, 9), // fourth_links
    s(217, 0.759718, -9, -10), // kept_before
    s(157, -1e-35, 11, 12), // anchor_depth
    s(171, 0.239676, -11, -12), // anchor_part_prose
    s(8, 1e-35, 13, 14), // ends_sentence
    s(181, 0.60071, -13, -14), // second_share
    s(15, 0.00981999, -15, -16), // separator_share
    s(187, 1e-35, 1, 8), // kept
    s(224, 1e-35, 2, 7), // window_kept
    s(42, 1e-35, 3, 6), // in_main
    s(218, 5.96609, 4, -4), // kept_letters
    s(113, 7.52752, -1, 5), // letters_from_title
    s(170, 0.856703, -2, -3), // anchor_part_links
    s(155, 0.0745772, -5, -6), // window_link_share
    s(217, 0.892549, -7, -8), // kept_before
    s(180, 0.283668, 9, 11), // parent_prose
    s(217, 0.723925, -9, 10), // kept_before
    s(171, 0.408928, -10, -11), // anchor_part_prose
    s(8, 1e-35, 12, 14), // ends_sentence
    s(218, 7.49442, 13, -14), // kept_letters
    s(169, 5.5, -12, -13), // anchor_depth
    s(83, 1e-35, -15, -16), // near_unseen
    s(187, 1e-35, 1, 8), // kept
    s(208, 1e-35, 2, 6), // conditional
    s(103, 0.234053, 3, -5), // summary_says
    s(179, 0.619969, 4, 5), // parent_links
    s(217, 0.990749, -1, -2), // kept_before
    s(218, 5.96609, -3, -4), // kept_letters
    s(104, 9.5, -6, 7), // depth
    s(217, 0.924387, -7, -8), // kept_before
    s(180, 0.283668, 9, 12), // parent_prose
    s(12, 0.316749, 10, 11), // capital_share
    s(117, 4.6587, -9, -10), // from_related
    s(183, 0.476063, -11, -12), // second_prose
    s(5, 1e-35, 13, 14), // stop_share
    s(185, 0.391513, -13, -14), // fourth_links
    s(15, 0.00536921, -15, -16), // separator_share
    s(187, 1e-35, 1, 6), // kept
    s(224, 1e-35, 2, 4), // window_kept
    s(180, 1e-35, -1, 3), // parent_prose
    s(113, 7.75083, -2, -3), // letters_from_title
    s(208, 1e-35, 5, -6), // conditional
    s(103, 0.432576, -4, -5), // summary_says
    s(159, 0.987951, 7, 13), // anchor_part_prose
    s(83, 1e-35, 8, -13), // near_unseen
    s(185, 0.391513, 9, 11), // fourth_links
    s(183, 0.0690968, 10, -9), // second_prose
    s(112, 3.23849, -7, -8), // blocks_from_title
    s(171, 0.421553, -10, 12), // anchor_part_prose
    s(113, 6.38604, -11, -12), // letters_from_title
    s(183, 0.287052, 14, -16), // second_prose
    s(106, 0.612546, -14, -15), // letter_place
    s(216, 1e-35, 1, 6), // kept_distance
    s(159, 0.987951, 2, 4), // anchor_part_prose
    s(12, 0.273156, 3, -3), // capital_share
    s(118, 2.01268, -1, -2), // from_comment
    s(181, 0.30097, 5, -6), // second_share
    s(113, 7.75083, -4, -5), // letters_from_title
    s(224, 1e-35, 7, -16), // window_kept
    s(42, 1e-35, 8, 12), // in_main
    s(218, 5.96609, 9, 11), // kept_letters
    s(113, 7.52752, -7, 10), // letters_from_title
    s(170, 0.856703, -8, -9), // anchor_part_links
    s(103, 0.358828, -10, -11), // summary_says
    s(215, 1.86883, -12, 13), // to_kept
    s(78, 1e-35, 14, -15), // any_furniture
    s(168, 0.26338, -13, -14), // anchor_part_share
    s(221, 0.554243, 1, 8), // parent_kept
    s(153, 0.234272, 2, 4), // window_prose
    s(218, 5.96609, 3, -3), // kept_letters
    s(112, 5.04664, -1, -2), // blocks_from_title
    s(208, 1e-35, 5, -8), // conditional
    s(111, 0.534942, 6, -7), // prose_place
    s(5, 0.00459773, -4, 7), // stop_share
    s(118, 1e-35, -5, -6), // from_comment
    s(159, 0.987951, 9, 13), // anchor_part_prose
    s(111, 0.750706, 10, 12), // prose_place
    s(185, 0.411691, -9, 11), // fourth_links
    s(112, 3.06778, -10, -11), // blocks_from_title
    s(112, 4.119, -12, -13), // blocks_from_title
    s(183, 0.287052, 14, -16), // second_prose
    s(106, 0.612546, -14, -15), // letter_place
    s(216, 1e-35, 1, 7), // kept_distance
    s(180, 0.283668, 2, 5), // parent_prose
    s(181, 0.649942, 3, -4), // second_share
    s(155, 0.164815, 4, -3), // window_link_share
    s(94, 1e-35, -1, -2), // any_lead
    s(217, 0.892549, -5, 6), // kept_before
    s(225, 0.727609, -6, -7), // window_kept
    s(224, 1e-35, 8, 12), // window_kept
    s(94, 1e-35, 9, 10), // any_lead
    s(173, 9.5, -8, -9), // anchor_depth
    s(219, 0.098641, 11, -12), // kept_of_page
    s(147, 1e-35, -10, -11), // next_is_beside
    s(0, 4.47162, -13, 13), // letters
    s(139, 1e-35, 14, -16), // next_is_beside
    s(2, 0.579474, -14, -15), // link_share
    s(216, 1e-35, 1, 7), // kept_distance
    s(0, 4.99382, 2, 4), // letters
    s(217, 0.77597, -1, 3), // kept_before
    s(113, 8.45308, -2, -3), // letters_from_title
    s(157, -4.5, 5, 6), // anchor_depth
    s(184, 0.17184, -4, -5), // fourth_share
    s(217, 0.642146, -6, -7), // kept_before
    s(152, 0.581759, 8, 12), // window_link_share
    s(217, 0.990749, 9, -12), // kept_before
    s(113, 1e-35, -8, 10), // letters_from_title
    s(0, 3.56943, -9, 11), // letters
    s(116, 2.4414, -10, -11), // from_heading
    s(55, 1e-35, -13, 13), // in_a
    s(107, 6.01249, -14, 14), // page_blocks
    s(220, 0.0469648, -15, -16), // of_kept
    s(221, 0.466086, 1, 9), // parent_kept
    s(42, 1e-35, 2, 8), // in_main
    s(218, 5.96609, 3, 4), // kept_letters
    s(107, 6.01249, -1, -2), // page_blocks
    s(103, 0.234053, 5, -7), // summary_says
    s(225, 0.618937, 6, 7), // window_kept
    s(51, 1e-35, -3, -4), // in_blockquote
    s(177, 0.379544, -5, -6), // vote_share
    s(107, 5.94541, -8, -9), // page_blocks
    s(159, 0.987951, 10, 12), // anchor_part_prose
    s(217, 0.77597, -10, 11), // kept_before
    s(218, 8.3247, -11, -12), // kept_letters
    s(173, 5.5, 13, -16), // anchor_depth
    s(2, 0.0678908, -13, 14), // link_share
    s(217, 0.862803, -14, -15), // kept_before
    s(173, -1e-35, 1, 6), // anchor_depth
    s(94, 1e-35, 2, 5), // any_lead
    s(179, 0.662777, 3, -4), // parent_links
    s(113, 7.64659, 4, -3), // letters_from_title
    s(5, 0.00459773, -1, -2), // stop_share
    s(218, 7.12365, -5, -6), // kept_letters
    s(173, 2.5, 7, 11), // anchor_depth
    s(217, 0.924387, 8, 10), // kept_before
    s(15, 0.00536921, 9, -9), // separator_share
    s(109, 1e-35, -7, -8), // before_prose
    s(113, 8.70508, -10, -11), // letters_from_title
    s(179, 0.0753281, 12, -16), // parent_links
    s(116, 3.41759, 13, -15), // from_heading
    s(12, 0.251437, -12, 14), // capital_share
    s(120, 1e-35, -13, -14), // repeats
    s(216, 3.5, 1, 8), // kept_distance
    s(159, 0.987951, 2, 6), // anchor_part_prose
    s(217, 0.536204, 3, 5), // kept_before
    s(0, 4.99382, 4, -3), // letters
    s(217, 0.0530184, -1, -2), // kept_before
    s(120, 2.13833, -4, -5), // repeats
    s(183, 0.287052, 7, -8), // second_prose
    s(106, 0.612546, -6, -7), // letter_place
    s(152, 0.270015, 9, -16), // window_link_share
    s(217, 0.990749, 10, 13), // kept_before
    s(0, 4.2413, -9, 11), // letters
    s(164, 0.408986, 12, -12), // anchor_part_share
    s(121, 3.56943, -10, -11), // next_letters
    s(165, 11.5, -13, 14), // anchor_depth
    s(216, 12.5, -14, -15), // kept_distance
    s(224, 0.0706054, 1, 5), // window_kept
    s(42, 1e-35, 2, 3), // in_main
    s(51, 1e-35, -1, -2), // in_blockquote
    s(215, 1.24245, -3, 4), // to_kept
    s(154, 3.47364, -4, -5), // window_letters
    s(159, 0.987951, 6, 13), // anchor_part_prose
    s(217, 0.809801, 7, 12), // kept_before
    s(101, 1e-35, 8, -11), // copies
    s(116, 2.97009, 9, -10), // from_heading
    s(15, 0.00308167, 10, -9), // separator_share
    s(83, 1e-35, 11, -8), // near_unseen
    s(7, 1e-35, -6, -7), // stops
    s(112, 4.119, -12, -13), // blocks_from_title
    s(183, 0.287052, 14, -16), // second_prose
    s(105, 0.551594, -14, -15), // block_place
    s(224, 0.0706054, 1, 8), // window_kept
    s(42, 1e-35, 2, 5), // in_main
    s(218, 5.96609, 3, -4), // kept_letters
    s(113, 7.52752, -1, 4), // letters_from_title
    s(215, 1.86883, -2, -3), // to_kept
    s(185, 0.00690886, -5, 6), // fourth_links
    s(215, 1.24245, -6, 7), // to_kept
    s(151, 3.34911, -7, -8), // window_letters
    s(8, 1e-35, 9, 12), // ends_sentence
    s(181, 0.707622, 10, 11), // second_share
    s(185, 0.391513, -9, -10), // fourth_links
    s(165, 1e-35, -11, -12), // anchor_depth
    s(183, 0.531357, 13, -16), // second_prose
    s(117, 4.71401, 14, -15), // from_related
    s(25, 1e-35, -13, -14), // p
    s(224, 0.341481, 1, 7), // window_kept
    s(173, 9.5, 2, -7), // anchor_depth
    s(51, 1e-35, 3, -6), // in_blockquote
    s(217, 0.740625, 4, -5), // kept_before
    s(113, 1e-35, -1, 5), // letters_from_title
    s(25, 1e-35, -2, 6), // p
    s(152, 0.0440131, -3, -4), // window_link_share
    s(159, 0.987951, 8, 13), // anchor_part_prose
    s(183, 0.0208028, -8, 9), // second_prose
    s(217, 0.517393, -9, 10), // kept_before
    s(104, 9.5, 11, -13), // depth
    s(167, 0.955237, 12, -12), // anchor_part_prose
    s(185, 0.288284, -10, -11), // fourth_links
    s(174, 0.133236, 14, -16), // anchor_part_links
    s(184, 0.298378, -14, -15), // fourth_share
    s(224, 0.291505, 1, 7), // window_kept
    s(179, 0.662777, 2, 6), // parent_links
    s(217, 0.909102, 3, -5), // kept_before
    s(112, 1e-35, -1, 4), // blocks_from_title
    s(186, 0.989545, 5, -4), // fourth_prose
    s(208, 1e-35, -2, -3), // conditional
    s(174, 0.996212, -6, -7), // anchor_part_links
    s(159, 0.987951, 8, 14), // anchor_part_prose
    s(217, 0.892549, 9, 13), // kept_before
    s(109, 1e-35, 10, -12), // before_prose
    s(83, 1e-35, 11, -11), // near_unseen
    s(181, 0.707622, 12, -10), // second_share
    s(15, 0.00536921, -8, -9), // separator_share
    s(112, 4.119, -13, -14), // blocks_from_title
    s(174, 0.133236, -15, -16), // anchor_part_links
    s(187, 1e-35, 1, 6), // kept
    s(152, 0.581759, 2, 4), // window_link_share
    s(214, 3.19846, 3, -3), // from_kept
    s(166, 0.0162103, -1, -2), // anchor_part_links
    s(170, 0.987185, -4, 5), // anchor_part_links
    s(112, 4.29726, -5, -6), // blocks_from_title
    s(159, 0.987951, 7, 12), // anchor_part_prose
    s(12, 0.273156, 8, -12), // capital_share
    s(223, 0.895615, 9, -11), // third_kept
    s(173, 2.5, -7, 10), // anchor_depth
    s(172, 0.786035, 11, -10), // anchor_part_share
    s(172, 0.131457, -8, -9), // anchor_part_share
    s(184, 0.26894, -13, 13), // fourth_share
    s(152, 0.192626, -14, 14), // window_link_share
    s(111, 0.400565, -15, -16), // prose_place
    s(224, 0.0706054, 1, 6), // window_kept
    s(152, 0.270015, 2, 4), // window_link_share
    s(214, 2.91741, 3, -3), // from_kept
    s(166, 0.190638, -1, -2), // anchor_part_links
    s(55, 1e-35, -4, 5), // in_a
    s(219, 0.0866125, -5, -6), // kept_of_page
    s(175, 0.988367, 7, 13), // anchor_part_prose
    s(183, 0.0305295, -7, 8), // second_prose
    s(15, 0.00308167, 9, 12), // separator_share
    s(83, 1e-35, 10, -11), // near_unseen
    s(164, 0.408986, -8, 11), // anchor_part_share
    s(116, 2.97009, -9, -10), // from_heading
    s(166, 0.0871652, -12, -13), // anchor_part_links
    s(224, 0.746746, 14, -16), // window_kept
    s(219, 0.385318, -14, -15), // kept_of_page
    s(188, 1e-35, 1, 6), // in_roots
    s(179, 0.662777, 2, -6), // parent_links
    s(214, 2.13833, 3, 5), // from_kept
    s(194, 1e-35, 4, -3), // unlikely
    s(5, 0.00459773, -1, -2), // stop_share
    s(51, 1e-35, -4, -5), // in_blockquote
    s(8, 1e-35, 7, 9), // ends_sentence
    s(219, 0.458204, 8, -9), // kept_of_page
    s(1, 1e-35, -7, -8), // is_cjk_page
    s(101, 1e-35, 10, -16), // copies
    s(83, 1e-35, 11, -15), // near_unseen
    s(117, 4.6587, 12, 14), // from_related
    s(157, 2.5, -10, 13), // anchor_depth
    s(219, 0.438114, -11, -12), // kept_of_page
    s(223, 0.999787, -13, -14), // third_kept
    s(173, -1e-35, 1, 6), // anchor_depth
    s(180, 1e-35, -1, 2), // parent_prose
    s(4, 0.0443897, 3, 5), // bold_share
    s(215, 1e-35, -2, 4), // to_kept
    s(113, 1e-35, -3, -4), // letters_from_title
    s(172, 0.234768, -5, -6), // anchor_part_share
    s(175, 0.988367, 7, 12), // anchor_part_prose
    s(217, 0.77597, 8, 11), // kept_before
    s(180, 0.724668, 9, -10), // parent_prose
    s(116, 2.74032, 10, -9), // from_heading
    s(165, 1.5, -7, -8), // anchor_depth
    s(107, 5.85504, -11, -12), // page_blocks
    s(224, 0.746746, 13, 14), // window_kept
    s(5, 0.0112711, -13, -14), // stop_share
    s(4, 0.996516, -15, -16), // bold_share
    s(224, 0.0706054, 1, 7), // window_kept
    s(153, 0.234272, 2, 4), // window_prose
    s(219, 0.0674739, 3, -3), // kept_of_page
    s(161, -1.5, -1, -2), // anchor_depth
    s(113, 7.75083, 5, -7), // letters_from_title
    s(151, 3.62837, -4, 6), // window_letters
    s(170, 0.301302, -5, -6), // anchor_part_links
    s(159, 0.987951, 8, 14), // anchor_part_prose
    s(2, 0.579474, 9, 13), // link_share
    s(116, 2.74032, 10, -12), // from_heading
    s(0, 5.54322, 11, -11), // letters
    s(83, 1e-35, 12, -10), // near_unseen
    s(223, 0.886084, -8, -9), // third_kept
    s(158, 0.94281, -13, -14), // anchor_part_links
    s(174, 0.133236, -15, -16), // anchor_part_links
    s(222, 0.480693, 1, 11), // second_kept
    s(161, -1.5, -1, 2), // anchor_depth
    s(217, 0.909102, 3, 7), // kept_before
    s(194, 1e-35, 4, -6), // unlikely
    s(112, 5.04664, -2, 5), // blocks_from_title
    s(101, 1.49787, 6, -5), // copies
    s(108, 8.97809, -3, -4), // page_letters
    s(169, 10.5, -7, 8), // anchor_depth
    s(107, 5.51342, -8, 9), // page_blocks
    s(117, 2.2499, 10, -11), // from_related
    s(181, 0.0240256, -9, -10), // second_share
    s(175, 0.988367, 12, 14), // anchor_part_prose
    s(101, 0.89588, 13, -14), // copies
    s(217, 0.909102, -12, -13), // kept_before
    s(158, 0.115054, -15, -16), // anchor_part_links
    s(188, 1e-35, 1, 8), // in_roots
    s(180, 1e-35, 2, 4), // parent_prose
    s(218, 5.96609, 3, -3), // kept_letters
    s(112, 5.04664, -1, -2), // blocks_from_title
    s(4, 0.11452, 5, 7), // bold_share
    s(214, 2.13833, 6, -6), // from_kept
    s(194, 1e-35, -4, -5), // unlikely
    s(168, 0.191054, -7, -8), // anchor_part_share
    s(159, 0.987951, 9, 14), // anchor_part_prose
    s(217, 0.77597, 10, 12), // kept_before
    s(101, 1e-35, 11, -11), // copies
    s(109, 1e-35, -9, -10), // before_prose
    s(112, 4.47162, -12, 13), // blocks_from_title
    s(218, 8.11761, -13, -14), // kept_letters
    s(175, 0.854331, -15, -16), // anchor_part_prose
    s(224, 0.0706054, 1, 8), // window_kept
    s(42, 1e-35, 2, 5), // in_main
    s(218, 5.96609, 3, 4), // kept_letters
    s(107, 6.01249, -1, -2), // page_blocks
    s(51, 1e-35, -3, -4), // in_blockquote
    s(185, 0.00690886, -5, 6), // fourth_links
    s(170, 0.301302, -6, 7), // anchor_part_links
    s(186, 0.284496, -7, -8), // fourth_prose
    s(175, 0.988367, 9, 12), // anchor_part_prose
    s(12, 0.167132, 10, -12), // capital_share
    s(179, 0.346372, 11, -11), // parent_links
    s(173, 1e-35, -9, -10), // anchor_depth
    s(224, 0.746746, 13, -16), // window_kept
    s(219, 0.396902, -13, 14), // kept_of_page
    s(218, 7.8148, -14, -15), // kept_letters
    s(224, 0.0706054, 1, 6), // window_kept
    s(3, 1e-35, 2, -6), // links
    s(215, 1.86883, 3, 4), // to_kept
    s(166, 0.0162103, -1, -2), // anchor_part_links
    s(112, 1e-35, -3, 5), // blocks_from_title
    s(12, 0.10036, -4, -5), // capital_share
    s(180, 0.671133, 7, 13), // parent_prose
    s(162, 0.0371494, 8, 11), // anchor_part_links
    s(111, 0.31719, 9, 10), // prose_place
    s(153, 0.80995, -7, -8), // window_prose
    s(117, 1e-35, -9, -10), // from_related
    s(12, 0.167132, -11, 12), // capital_share
    s(156, 0.375222, -12, -13), // window_prose
    s(2, 0.130602, 14, -16), // link_share
    s(177, 0.654763, -14, -15), // vote_share
    s(179, 0.662777, 1, 11), // parent_links
    s(217, 0.909102, 2, 8), // kept_before
    s(159, 0.984326, 3, 6), // anchor_part_prose
    s(101, 1e-35, 4, -4), // copies
    s(120, 1.86883, 5, -3), // repeats
    s(117, 2.74032, -1, -2), // from_related
    s(15, 0.00385358, -5, 7), // separator_share
    s(12, 0.178759, -6, -7), // capital_share
    s(165, 11.5, 9, 10), // anchor_depth
    s(211, 1e-35, -8, -9), // next_kept
    s(108, 9.02341, -10, -11), // page_letters
    s(174, 0.954798, 12, -16), // anchor_part_links
    s(218, 5.96609, 13, -15), // kept_letters
    s(112, 5.04664, -12, 14), // blocks_from_title
    s(143, 4.5, -13, -14), // next_far
    s(188, 1e-35, 1, 6), // in_roots
    s(2, 0.0678908, 2, 4), // link_share
    s(214, 2.35024, 3, -3), // from_kept
    s(220, 0.024874, -1, -2), // of_kept
    s(218, 5.96609, 5, -6), // kept_letters
    s(107, 6.01249, -4, -5), // page_blocks
    s(175, 0.988367, 7, 13), // anchor_part_prose
    s(217, 0.740625, 8, 11), // kept_before
    s(172, 0.901274, 9, -10), // anchor_part_share
    s(217, 0.0138313, -7, 10), // kept_before
    s(182, 0.0082668, -8, -9), // second_links
    s(218, 8.07605, -11, 12), // kept_letters
    s(171, 0.707044, -12, -13), // anchor_part_prose
    s(217, 0.828294, -14, 14), // kept_before
    s(179, 0.0937919, -15, -16), // parent_links
    s(177, 0.500349, 1, 6), // vote_share
    s(2, 0.614511, 2, 4), // link_share
    s(5, 0.00544219, -1, 3), // stop_share
    s(151, 4.93732, -2, -3), // window_letters
    s(136, 1.49787, 5, -6), // next_letters
    s(55, 1e-35, -4, -5), // in_a
    s(0, 4.99382, 7, 11), // letters
    s(112, 3.72562, 8, -11), // blocks_from_title
    s(104, 12.5, 9, -10), // depth
    s(173, 1.5, 10, -9), // anchor_depth
    s(2, 0.100228, -7, -8), // link_share
    s(225, 0.20764, -12, 12), // window_kept
    s(5, 0.0227643, 13, 14), // stop_share
    s(112, 2.86179, -13, -14), // blocks_from_title
    s(145, 0.0185472, -15, -16), // next_link_share
    s(152, 0.431389, 1, 14), // window_link_share
    s(217, 0.924387, 2, 12), // kept_before
    s(0, 4.8081, 3, 5), // letters
    s(217, 0.0530184, -1, 4), // kept_before
    s(118, 2.13833, -2, -3), // from_comment
    s(173, 1.5, 6, 7), // anchor_depth
    s(15, 0.00458191, -4, -5), // separator_share
    s(116, 2.91741, 8, -11), // from_heading
    s(15, 0.00536921, 9, -10), // separator_share
    s(174, 0.00639736, 10, -9), // anchor_part_links
    s(105, 0.567818, -6, 11), // block_place
    s(151, 4.8388, -7, -8), // window_letters
    s(165, 11.5, -12, 13), // anchor_depth
    s(104, 16.5, -13, -14), // depth
    s(174, 0.996212, -15, -16), // anchor_part_links
    s(152, 0.215598, 1, 8), // window_link_share
    s(217, 0.77597, 2, 7), // kept_before
    s(0, 4.63956, 3, 4), // letters
    s(113, 4.879, -1, -2), // letters_from_title
    s(117, 4.6587, 5, -6), // from_related
    s(15, 0.00229359, 6, -5), // separator_share
    s(83, 1e-35, -3, -4), // near_unseen
    s(218, 8.07605, -7, -8), // kept_letters
    s(215, -1e-35, -9, 9), // to_kept
    s(109, 1e-35, 10, -16), // before_prose
    s(170, 0.974867, 11, -15), // anchor_part_links
    s(149, 1.49787, -10, 12), // next_letters
    s(217, 0.675009, 13, 14), // kept_before
    s(78, 1e-35, -11, -12), // any_furniture
    s(167, 0.903404, -13, -14), // anchor_part_prose
    s(179, 0.662777, 1, 12), // parent_links
    s(175, 0.988367, 2, 9), // anchor_part_prose
    s(118, 1e-35, 3, 8), // from_comment
    s(0, 2.91741, -1, 4), // letters
    s(15, 0.00458191, 5, -6), // separator_share
    s(166, 0.050219, 6, -5), // anchor_part_links
    s(83, 1e-35, 7, -4), // near_unseen
    s(181, 0.707622, -2, -3), // second_share
    s(173, 5.5, -7, -8), // anchor_depth
    s(224, 0.746746, 10, 11), // window_kept
    s(111, 0.430054, -9, -10), // prose_place
    s(0, 4.8081, -11, -12), // letters
    s(174, 0.954798, 13, -16), // anchor_part_links
    s(112, 5.04664, -13, 14), // blocks_from_title
    s(215, 1.24245, -14, -15), // to_kept
    s(152, 0.270015, 1, 12), // window_link_share
    s(180, 0.724668, 2, 11), // parent_prose
    s(216, 13.5, 3, -10), // kept_distance
    s(101, 1e-35, 4, -9), // copies
    s(168, 0.784587, 5, -8), // anchor_part_share
    s(178, 0.550525, 6, -7), // parent_share
    s(11, 0.047733, 7, 10), // digit_share
    s(12, 0.119157, -1, 8), // capital_share
    s(156, 0.856807, -2, 9), // window_prose
    s(167, 0.998182, -3, -4), // anchor_part_prose
    s(159, 0.981139, -5, -6), // anchor_part_prose
    s(187, 1e-35, -11, -12), // kept
    s(208, 1e-35, 13, -16), // conditional
    s(136, 1.49787, -13, 14), // next_letters
    s(180, 0.00717721, -14, -15), // parent_prose
    s(152, 0.215598, 1, 11), // window_link_share
    s(175, 0.988367, 2, -11), // anchor_part_prose
    s(116, 2.91741, 3, -10), // from_heading
    s(171, 0.757186, 4, 7), // anchor_part_prose
    s(179, 0.0937919, 5, -4), // parent_links
    s(8, 1e-35, 6, -3), // ends_sentence
    s(166, -1e-35, -1, -2), // anchor_part_links
    s(223, 0.959156, 8, 10), // third_kept
    s(179, 0.0071419, -5, 9), // parent_links
    s(137, 0.148268, -6, -7), // next_link_share
    s(171, 0.80084, -8, -9), // anchor_part_prose
    s(42, 1e-35, 12, 14), // in_main
    s(164, 0.548547, 13, -14), // anchor_part_share
    s(170, 0.987185, -12, -13), // anchor_part_links
    s(170, 0.288545, -15, -16), // anchor_part_links
    s(179, 0.662777, 1, 11), // parent_links
    s(118, 1e-35, 2, 8), // from_comment
    s(0, 3.56943, 3, 4), // letters
    s(112, 3.06778, -1, -2), // blocks_from_title
    s(117, 4.6587, 5, 7), // from_related
    s(129, 0.5077, 6, -5), // next_link_share
    s(115, 1e-35, -3, -4), // heading_is_related
    s(223, 0.999787, -6, -7), // third_kept
    s(32, 1e-35, 9, -11), // div
    s(173, -1.5, -8, 10), // anchor_depth
    s(8, 1e-35, -9, -10), // ends_sentence
    s(170, 0.987185, 12, -16), // anchor_part_links
    s(177, 0.359338, -12, 13), // vote_share
    s(170, 0.758517, -13, 14), // anchor_part_links
    s(61, 1e-35, -14, -15), // near_body
    s(211, 1e-35, 1, 9), // next_kept
    s(42, 1e-35, 2, 5), // in_main
    s(94, 1e-35, 3, 4), // any_lead
    s(225, 0.634401, -1, -2), // window_kept
    s(219, 0.131479, -3, -4), // kept_of_page
    s(168, 0.26338, -5, 6), // anchor_part_share
    s(168, 0.649966, 7, 8), // anchor_part_share
    s(111, 0.800862, -6, -7), // prose_place
    s(108, 9.80322, -8, -9), // page_letters
    s(159, 0.991603, 10, 14), // anchor_part_prose
    s(175, 0.735931, -10, 11), // anchor_part_prose
    s(12, 0.119157, 12, -14), // capital_share
    s(104, 10.5, 13, -13), // depth
    s(179, 0.0071419, -11, -12), // parent_links
    s(174, 0.133236, -15, -16), // anchor_part_links
    s(152, 0.581759, 1, 13), // window_link_share
    s(181, 0.707622, 2, 11), // second_share
    s(78, 1e-35, 3, 10), // any_furniture
    s(163, 0.971014, 4, -8), // anchor_part_prose
    s(163, 0.968549, 5, -7), // anchor_part_prose
    s(107, 5.27043, -1, 6), // page_blocks
    s(118, 1.49787, 7, -6), // from_comment
    s(156, 0.375222, -2, 8), // window_prose
    s(15, 0.00536921, 9, -5), // separator_share
    s(137, 0.843922, -3, -4), // next_link_share
    s(33, 1e-35, -9, -10), // blockquote
    s(83, 1e-35, 12, -13), // near_unseen
    s(177, 0.980033, -11, -12), // vote_share
    s(107, 6.01249, -14, 14), // page_blocks
    s(172, 0.413654, -15, -16), // anchor_part_share
    s(129, 0.5077, 1, 12), // next_link_share
    s(183, 0.531357, 2, 10), // second_prose
    s(42, 1e-35, 3, 8), // in_main
    s(162, 0.0371494, 4, 5), // anchor_part_links
    s(113, 7.83893, -1, -2), // letters_from_title
    s(59, 1e-35, -3, 6), // near_positive
    s(25, 1e-35, 7, -6), // p
    s(137, 0.454915, -4, -5), // next_link_share
    s(177, 0.980033, 9, -9), // vote_share
    s(102, -1e-35, -7, -8), // json_says
    s(0, 4.99382, 11, -12), // letters
    s(223, 0.959156, -10, -11), // third_kept
    s(169, -1e-35, -13, 13), // anchor_depth
    s(194, 1e-35, 14, -16), // unlikely
    s(184, 0.82531, -14, -15), // fourth_share
    s(211, 1e-35, 1, 8), // next_kept
    s(42, 1e-35, 2, 5), // in_main
    s(94, 1e-35, 3, -4), // any_lead
    s(155, 0.326382, -1, 4), // window_link_share
    s(170, 0.987185, -2, -3), // anchor_part_links
    s(168, 0.26338, -5, 6), // anchor_part_share
    s(168, 0.649966, -6, 7), // anchor_part_share
    s(108, 9.80322, -7, -8), // page_letters
    s(173, 2.5, 9, 11), // anchor_depth
    s(108, 8.71153, 10, -11), // page_letters
    s(83, 1e-35, -9, -10), // near_unseen
    s(168, 0.784587, 12, -16), // anchor_part_share
    s(168, 0.216691, -12, 13), // anchor_part_share
    s(108, 9.02341, -13, 14), // page_letters
    s(108, 9.80322, -14, -15), // page_letters
    s(152, 0.581759, 1, 14), // window_link_share
    s(175, 0.988367, 2, 11), // anchor_part_prose
    s(181, 0.707622, 3, 8), // second_share
    s(116, 2.74032, 4, -6), // from_heading
    s(179, 0.0753281, 5, -5), // parent_links
    s(170, 0.0090752, 6, 7), // anchor_part_links
    s(78, 1e-35, -1, -2), // any_furniture
    s(152, 0.329191, -3, -4), // window_link_share
    s(83, 1e-35, 9, -10), // near_unseen
    s(177, 0.980033, -7, 10), // vote_share
    s(4, 0.266895, -8, -9), // bold_share
    s(4, 0.996516, 12, -14), // bold_share
    s(152, 0.215598, -11, 13), // window_link_share
    s(111, 0.430054, -12, -13), // prose_place
    s(55, 1e-35, -15, -16), // in_a
    s(217, 0.909102, 1, 14), // kept_before
    s(109, 1e-35, 2, -14), // before_prose
    s(180, 0.724668, 3, -13), // parent_prose
    s(208, 1e-35, 4, -12), // conditional
    s(32, 1e-35, 5, 12), // div
    s(58, 1e-35, 6, -8), // good_role
    s(174, 0.12076, 7, 10), // anchor_part_links
    s(182, 0.0082668, 8, -4), // second_links
    s(182, 0.0048179, -1, 9), // second_links
    s(185, 0.00690886, -2, -3), // fourth_links
    s(182, 0.050219, -5, 11), // second_links
    s(126, 1e-35, -6, -7), // next_is_beside
    s(184, 0.0391818, -9, 13), // fourth_share
    s(174, -1e-35, -10, -11), // anchor_part_links
    s(218, 9.02954, -15, -16), // kept_letters
    s(214, 2.91741, 1, 14), // from_kept
    s(129, 0.5077, 2, 12), // next_link_share
    s(15, 0.00536921, 3, 10), // separator_share
    s(101, 1e-35, 4, 9), // copies
    s(12, 0.167132, 5, -6), // capital_share
    s(162, 0.0439025, 6, -5), // anchor_part_links
    s(180, 0.824152, 7, -4), // parent_prose
    s(178, 0.550525, 8, -3), // parent_share
    s(220, 0.147648, -1, -2), // of_kept
    s(218, 6.68335, -7, -8), // kept_letters
    s(151, 3.90151, -9, 11), // window_letters
    s(185, 0.0801215, -10, -11), // fourth_links
    s(170, 0.987185, 13, -14), // anchor_part_links
    s(165, -1e-35, -12, -13), // anchor_depth
    s(176, 0.953016, -15, -16), // anchor_part_share
    s(217, 0.924387, 1, 11), // kept_before
    s(112, 1e-35, 2, 3), // blocks_from_title
    s(217, 0.0530184, -1, -2), // kept_before
    s(173, 2.5, 4, -11), // anchor_depth
    s(101, 1e-35, 5, -10), // copies
    s(160, 0.145761, 6, 9), // anchor_part_share
    s(217, 0.828294, 7, 8), // kept_before
    s(220, 0.0274522, -3, -4), // of_kept
    s(113, 7.83893, -5, -6), // letters_from_title
    s(217, 0.517393, -7, 10), // kept_before
    s(171, 0.48306, -8, -9), // anchor_part_prose
    s(162, 0.0384269, -12, 12), // anchor_part_links
    s(171, 0.699188, 13, 14), // anchor_part_prose
    s(162, 0.0907981, -13, -14), // anchor_part_links
    s(105, 0.986684, -15, -16), // block_place
    s(2, 0.347964, 1, 11), // link_share
    s(180, 0.671133, 2, 9), // parent_prose
    s(118, 1.86883, 3, -8), // from_comment
    s(219, 0.131479, 4, 5), // kept_of_page
    s(169, 10.5, -1, -2), // anchor_depth
    s(154, 3.11715, -3, 6), // window_letters
    s(115, 1e-35, 7, -7), // heading_is_related
    s(172, 0.786035, -4, 8), // anchor_part_share
    s(185, 0.344247, -5, -6), // fourth_links
    s(5, 1e-35, -9, 10), // stop_share
    s(212, 1e-35, -10, -11), // next_kept
    s(208, 1e-35, 12, -16), // conditional
    s(218, 5.96609, -12, 13), // kept_letters
    s(152, 0.581759, 14, -15), // window_link_share
    s(166, 0.397043, -13, -14), // anchor_part_links
    s(152, 0.581759, 1, 14), // window_link_share
    s(159, 0.987951, 2, 9), // anchor_part_prose
    s(171, 0.785979, 3, 8), // anchor_part_prose
    s(169, -1e-35, 4, 5), // anchor_depth
    s(103, 0.97561, -1, -2), // summary_says
    s(116, 2.52493, -3, 6), // from_heading
    s(159, 0.575439, -4, 7), // anchor_part_prose
    s(219, 0.681221, -5, -6), // kept_of_page
    s(111, 0.371976, -7, -8), // prose_place
    s(5, 1e-35, -9, 10), // stop_share
    s(158, 0.115054, 11, 13), // anchor_part_links
    s(175, 0.846315, 12, -12), // anchor_part_prose
    s(128, 4.22681, -10, -11), // next_letters
    s(5, 0.0109569, -13, -14), // stop_share
    s(55, 1e-35, -15, -16), // in_a
    s(0, 4.8081, 1, 8), // letters
    s(165, 1e-35, 2, 3), // anchor_depth
    s(219, 0.04082, -1, -2), // kept_of_page
    s(171, 0.785979, 4, -8), // anchor_part_prose
    s(62, 1e-35, -3, 5), // any_body
    s(116, 4.90897, 6, -7), // from_heading
    s(218, 7.39357, -4, 7), // kept_letters
    s(111, 0.0477226, -5, -6), // prose_place
    s(15, 0.00229359, 9, -16), // separator_share
    s(216, 12.5, 10, -15), // kept_distance
    s(111, 0.719024, 11, 13), // prose_place
    s(176, 0.213486, -9, 12), // anchor_part_share
    s(66, 1e-35, -10, -11), // any_comment
    s(218, 9.70727, 14, -14), // kept_letters
    s(171, 0.944755, -12, -13), // anchor_part_prose
    s(2, 0.0678908, 1, 14), // link_share
    s(180, 0.671133, 2, 13), // parent_prose
    s(162, 0.0371494, 3, 8), // anchor_part_links
    s(112, 2.602, 4, 5), // blocks_from_title
    s(180, 0.0146537, -1, -2), // parent_prose
    s(215, 1.49787, 6, -6), // to_kept
    s(223, 0.986474, -3, 7), // third_kept
    s(42, 1e-35, -4, -5), // in_main
    s(221, 0.981468, 9, 12), // parent_kept
    s(116, 2.2499, 10, -10), // from_heading
    s(215, -1e-35, 11, -9), // to_kept
    s(162, 0.181328, -7, -8), // anchor_part_links
    s(157, 3.5, -11, -12), // anchor_depth
    s(5, 1e-35, -13, -14), // stop_share
    s(173, 1.5, -15, -16), // anchor_depth
    s(214, 2.91741, 1, 14), // from_kept
    s(109, 1e-35, 2, -14), // before_prose
    s(181, 0.707622, 3, 12), // second_share
    s(107, 5.85504, 4, -10), // page_blocks
    s(15, 0.00229359, 5, -9), // separator_share
    s(180, 0.0936155, -1, 6), // parent_prose
    s(153, 0.873607, 7, 11), // window_prose
    s(5, 0.0106525, 8, -6), // stop_share
    s(163, 0.880066, -2, 9), // anchor_part_prose
    s(225, 0.6029, -3, 10), // window_kept
    s(222, 0.936608, -4, -5), // second_kept
    s(160, 0.990977, -7, -8), // anchor_part_share
    s(4, 0.996516, 13, -13), // bold_share
    s(177, 0.654763, -11, -12), // vote_share
    s(173, 9.5, -15, -16), // anchor_depth
    s(153, 0.234272, 1, 3), // window_prose
    s(161, -1.5, -1, 2), // anchor_depth
    s(111, 0.872837, -2, -3), // prose_place
    s(12, 0.251437, 4, 12), // capital_share
    s(171, 0.998182, 5, -12), // anchor_part_prose
    s(103, -1e-35, -4, 6), // summary_says
    s(185, 0.288284, 7, 9), // fourth_links
    s(171, 0.785979, -5, 8), // anchor_part_prose
    s(225, 0.665033, -6, -7), // window_kept
    s(113, 6.77822, 10, 11), // letters_from_title
    s(8, 1e-35, -8, -9), // ends_sentence
    s(153, 0.618655, -10, -11), // window_prose
    s(215, 1.86883, 13, -16), // to_kept
    s(2, 0.0494166, 14, -15), // link_share
    s(138, 1e-35, -13, -14), // next_is_prose
    s(217, 0.909102, 1, 11), // kept_before
    s(109, 1e-35, 2, -11), // before_prose
    s(173, 2.5, 3, 9), // anchor_depth
    s(194, 1e-35, 4, -7), // unlikely
    s(217, 0.536204, 5, 7), // kept_before
    s(168, 0.391844, 6, -3), // anchor_part_share
    s(113, 1e-35, -1, -2), // letters_from_title
    s(108, 8.66897, 8, -6), // page_letters
    s(5, 0.00873744, -4, -5), // stop_share
    s(149, 3.15677, 10, -10), // next_letters
    s(224, 0.668987, -8, -9), // window_kept
    s(164, 0.00934342, -12, 12), // anchor_part_share
    s(165, 11.5, 13, 14), // anchor_depth
    s(136, 1.7006, -13, -14), // next_letters
    s(107, 5.51342, -15, -16), // page_blocks
    s(217, 0.909102, 1, 13), // kept_before
    s(112, 1e-35, 2, 5), // blocks_from_title
    s(217, 0.0530184, 3, -4), // kept_before
    s(171, 0.502765, -1, 4), // anchor_part_prose
    s(171, 0.546978, -2, -3), // anchor_part_prose
    s(217, 0.536204, 6, 10), // kept_before
    s(180, 0.0936155, 7, -9), // parent_prose
    s(172, 0.896528, 8, -8), // anchor_part_share
    s(112, 5.04664, 9, -7), // blocks_from_title
    s(105, 0.309501, -5, -6), // block_place
    s(32, 1e-35, 11, -13), // div
    s(40, 1e-35, 12, -12), // is_whole
    s(222, 0.940993, -10, -11), // second_kept
    s(161, -1e-35, -14, 14), // anchor_depth
    s(171, 0.699188, -15, -16), // anchor_part_prose
    s(152, 0.702227, 1, 13), // window_link_share
    s(181, 0.707622, 2, 11), // second_share
    s(102, 0.75, 3, -10), // json_says
    s(184, 0.82531, 4, 6), // fourth_share
    s(220, 0.0311753, -1, 5), // of_kept
    s(118, 1e-35, -2, -3), // from_comment
    s(151, 5.04196, 7, -9), // window_letters
    s(222, 0.96508, 8, 9), // second_kept
    s(116, 2.01268, -4, -5), // from_heading
    s(222, 0.999695, 10, -8), // second_kept
    s(123, 3.81765, -6, -7), // next_letters
    s(115, 1e-35, 12, -13), // heading_is_related
    s(164, 0.0313512, -11, -12), // anchor_part_share
    s(218, 5.96609, -14, 14), // kept_letters
    s(174, 0.996212, -15, -16), // anchor_part_links
    s(194, 1e-35, 1, 14), // unlikely
    s(217, 0.723925, 2, 9), // kept_before
    s(220, 0.024874, 3, 4), // of_kept
    s(112, 2.2499, -1, -2), // blocks_from_title
    s(175, 0.970957, 5, -8), // anchor_part_prose
    s(175, -1e-35, -3, 6), // anchor_part_prose
    s(42, 1e-35, 7, -7), // in_main
    s(112, 2.86179, -4, 8), // blocks_from_title
    s(112, 3.23849, -5, -6), // blocks_from_title
    s(149, 1.49787, -9, 10), // next_letters
    s(182, 0.154061, 11, -14), // second_links
    s(167, 0.699188, 12, 13), // anchor_part_prose
    s(112, 3.38425, -10, -11), // blocks_from_title
    s(175, 0.846315, -12, -13), // anchor_part_prose
    s(182, 0.084088, -15, -16), // second_links
    s(217, 0.909102, 1, 14), // kept_before
    s(113, 1e-35, 2, 5), // letters_from_title
    s(217, 0.0530184, 3, -4), // kept_before
    s(168, 0.612627, -1, 4), // anchor_part_share
    s(11, 0.013567, -2, -3), // digit_share
    s(65, 1e-35, 6, -14), // near_comment
    s(180, 0.283668, 7, 12), // parent_prose
    s(154, 4.44738, 8, -10), // window_letters
    s(113, 7.39787, 9, 11), // letters_from_title
    s(104, 12.5, 10, -7), // depth
    s(223, 0.844999, -5, -6), // third_kept
    s(169, 14.5, -8, -9), // anchor_depth
    s(15, 0.00536921, -11, 13), // separator_share
    s(169, 6.5, -12, -13), // anchor_depth
    s(218, 9.02954, -15, -16), // kept_letters
    s(0, 2.97009, -1, 1), // letters
    s(214, 3.19846, 2, -16), // from_kept
    s(0, 5.44889, 3, 9), // letters
    s(112, 3.81765, 4, 7), // blocks_from_title
    s(113, 8.23576, 5, -5), // letters_from_title
    s(104, 12.5, -2, 6), // depth
    s(186, 0.284496, -3, -4), // fourth_prose
    s(5, 0.0120024, -6, 8), // stop_share
    s(104, 9.5, -7, -8), // depth
    s(186, 0.987779, 10, -15), // fourth_prose
    s(176, 0.174417, -9, 11), // anchor_part_share
    s(180, 0.16201, 12, 13), // parent_prose
    s(0, 5.87913, -10, -11), // letters
    s(176, 0.404523, 14, -14), // anchor_part_share
    s(11, 0.00645857, -12, -13), // digit_share
    s(129, 0.827856, 1, 10), // next_link_share
    s(115, 1e-35, 2, 9), // heading_is_related
    s(12, 0.251437, 3, 5), // capital_share
    s(216, 15.5, 4, -3), // kept_distance
    s(174, 0.344669, -1, -2), // anchor_part_links
    s(151, 4.50826, 6, 7), // window_letters
    s(220, 0.0311753, -4, -5), // of_kept
    s(3, 1e-35, 8, -8), // links
    s(220, 0.0408788, -6, -7), // of_kept
    s(225, 0.677573, -9, -10), // window_kept
    s(194, 1e-35, 11, -16), // unlikely
    s(174, 0.954798, 12, -15), // anchor_part_links
    s(104, 12.5, 13, -14), // depth
    s(216, 17.5, -11, 14), // kept_distance
    s(220, 0.0469648, -12, -13), // of_kept
    s(129, 0.5077, 1, 13), // next_link_share
    s(217, 0.536204, -1, 2), // kept_before
    s(162, 0.047622, 3, 10), // anchor_part_links
    s(223, 0.909623, 4, 8), // third_kept
    s(215, 2.8029, 5, -6), // to_kept
    s(178, 0.653867, 6, -5), // parent_share
    s(178, 0.550525, -2, 7), // parent_share
    s(175, 0.964414, -3, -4), // anchor_part_prose
    s(117, 3.44986, -7, 9), // from_related
    s(172, 0.309261, -8, -9), // anchor_part_share
    s(12, 0.193713, 11, 12), // capital_share
    s(11, 0.0668107, -10, -11), // digit_share
    s(175, 0.735931, -12, -13), // anchor_part_prose
    s(208, 1e-35, 14, -16), // conditional
    s(107, 5.99271, -14, -15), // page_blocks
    s(0, 2.91741, -1, 1), // letters
    s(103, -1e-35, -2, 2), // summary_says
    s(62, 1e-35, -3, 3), // any_body
    s(108, 8.66897, 4, 9), // page_letters
    s(136, 1.49787, -4, 5), // next_letters
    s(112, 2.86179, 6, 8), // blocks_from_title
    s(158, 0.040354, 7, -7), // anchor_part_links
    s(4, 1e-35, -5, -6), // bold_share
    s(162, 0.0283752, -8, -9), // anchor_part_links
    s(68, 1e-35, 10, -16), // any_share
    s(183, 0.599194, 11, -15), // second_prose
    s(154, 4.64506, 12, -14), // window_letters
    s(112, 5.24439, 13, -13), // blocks_from_title
    s(112, 4.47162, -10, 14), // blocks_from_title
    s(183, 0.151798, -11, -12), // second_prose
    s(129, 0.5077, 1, 13), // next_link_share
    s(101, 1e-35, 2, 12), // copies
    s(15, 1e-35, 3, -11), // separator_share
    s(115, 1e-35, 4, -10), // heading_is_related
    s(0, 5.44889, 5, 9), // letters
    s(120, 2.13833, 6, -5), // repeats
    s(158, 0.00516882, 7, -4), // anchor_part_links
    s(118, 2.13833, 8, -3), // from_comment
    s(168, 0.350959, -1, -2), // anchor_part_share
    s(180, 0.0525254, 10, 11), // parent_prose
    s(218, 9.25827, -6, -7), // kept_letters
    s(214, 3.11327, -8, -9), // from_kept
    s(219, 0.131479, -12, -13), // kept_of_page
    s(174, 0.954798, 14, -16), // anchor_part_links
    s(3, 1e-35, -14, -15), // links
    s(217, 0.77597, 1, 10), // kept_before
    s(101, 1e-35, 2, 9), // copies
    s(112, 1e-35, 3, 4), // blocks_from_title
    s(171, 0.502765, -1, -2), // anchor_part_prose
    s(117, 4.6587, 5, -8), // from_related
    s(112, 3.90192, 6, -7), // blocks_from_title
    s(157, 1.5, 7, -6), // anchor_depth
    s(8, 1e-35, 8, -5), // ends_sentence
    s(171, 0.91515, -3, -4), // anchor_part_prose
    s(166, 0.190638, -9, -10), // anchor_part_links
    s(182, 0.154061, 11, -16), // second_links
    s(171, 0.726526, 12, 14), // anchor_part_prose
    s(112, 3.38425, -11, 13), // blocks_from_title
    s(32, 1e-35, -12, -13), // div
    s(182, 1e-35, -14, -15), // second_links
    s(214, 2.91741, 1, -16), // from_kept
    s(0, 2.91741, 2, 3), // letters
    s(220, 0.0469648, -1, -2), // of_kept
    s(217, 0.77597, 4, 13), // kept_before
    s(101, 1.49787, 5, -12), // copies
    s(27, 1e-35, 6, -11), // h1
    s(182, 0.0082668, 7, 9), // second_links
    s(157, 1.5, -3, 8), // anchor_depth
    s(218, 8.74401, -4, -5), // kept_letters
    s(158, 0.0977003, 10, 12), // anchor_part_links
    s(122, 0.961901, -6, 11), // next_link_share
    s(108, 7.96932, -7, -8), // page_letters
    s(220, 0.0695127, -9, -10), // of_kept
    s(107, 5.01396, 14, -15), // page_blocks
    s(0, 5.64013, -13, -14), // letters
    s(217, 0.77597, 1, 11), // kept_before
    s(109, 1e-35, 2, -11), // before_prose
    s(78, 1e-35, 3, -10), // any_furniture
    s(0, 5.27043, 4, 7), // letters
    s(182, 0.579632, 5, -4), // second_links
    s(104, 12.5, -1, 6), // depth
    s(184, 0.155645, -2, -3), // fourth_share
    s(178, 0.193377, 8, -9), // parent_share
    s(154, 4.14679, -5, 9), // window_letters
    s(219, 0.517026, 10, -8), // kept_of_page
    s(6, 0.0106034, -6, -7), // comma_share
    s(182, 0.154061, 12, 14), // second_links
    s(167, 0.699188, 13, -14), // anchor_part_prose
    s(112, 5.24439, -12, -13), // blocks_from_title
    s(177, 1.00015, -15, -16), // vote_share
    s(217, 0.924387, 1, -16), // kept_before
    s(112, 1e-35, 2, 3), // blocks_from_title
    s(111, 0.22697, -1, -2), // prose_place
    s(215, 1.24245, 4, 14), // to_kept
    s(180, 0.806488, 5, -13), // parent_prose
    s(162, 0.0371494, 6, 11), // anchor_part_links
    s(217, 0.176143, -3, 7), // kept_before
    s(223, 0.909623, 8, 10), // third_kept
    s(223, 0.844999, 9, -6), // third_kept
    s(128, 4.79164, -4, -5), // next_letters
    s(117, 1e-35, -7, -8), // from_related
    s(112, 3.51143, 12, -12), // blocks_from_title
    s(105, 0.325707, -9, 13), // block_place
    s(106, 0.32909, -10, -11), // letter_place
    s(164, 0.606911, -14, -15), // anchor_part_share
    s(161, -1.5, 1, 2), // anchor_depth
    s(145, 0.9001, -1, -2), // next_link_share
    s(217, 0.740625, 3, 6), // kept_before
    s(114, 1e-35, 4, -6), // is_title
    s(67, 1e-35, 5, -5), // near_share
    s(65, 1e-35, -3, -4), // near_comment
    s(16, 1e-35, 7, -16), // has_date
    s(107, 4.95229, 8, 13), // page_blocks
    s(164, 0.328326, -7, 9), // anchor_part_share
    s(163, 0.971014, 10, -12), // anchor_part_prose
    s(163, 0.968549, 11, -11), // anchor_part_prose
    s(111, 0.501256, -8, 12), // prose_place
    s(117, 1.49787, -9, -10), // from_related
    s(177, 0.0878721, -13, 14), // vote_share
    s(12, 0.070299, -14, -15), // capital_share
    s(169, -1e-35, 1, 2), // anchor_depth
    s(156, 0.575256, -1, -2), // window_prose
    s(181, 0.707622, 3, 13), // second_share
    s(62, 1e-35, -3, 4), // any_body
    s(171, 0.785979, 5, 11), // anchor_part_prose
    s(174, 0.235078, 6, 10), // anchor_part_links
    s(208, 1e-35, 7, 9), // conditional
    s(112, 4.98702, 8, -6), // blocks_from_title
    s(180, 0.0146537, -4, -5), // parent_prose
    s(164, 0.740513, -7, -8), // anchor_part_share
    s(174, 0.92603, -9, -10), // anchor_part_links
    s(172, 0.211374, -11, 12), // anchor_part_share
    s(172, 0.399696, -12, -13), // anchor_part_share
    s(164, 0.328326, -14, 14), // anchor_part_share
    s(83, 1e-35, -15, -16), // near_unseen
    s(194, 1e-35, 1, 14), // unlikely
    s(217, 0.623118, 2, 6), // kept_before
    s(101, 1e-35, 3, 5), // copies
    s(220, 0.0274522, 4, -3), // of_kept
    s(112, 3.51143, -1, -2), // blocks_from_title
    s(184, 0.0249629, -4, -5), // fourth_share
    s(164, 0.328326, 7, 9), // anchor_part_share
    s(105, 0.681058, 8, -8), // block_place
    s(136, 4.79164, -6, -7), // next_letters
    s(219, 0.351305, 10, 11), // kept_of_page
    s(185, 1e-35, -9, -10), // fourth_links
    s(171, 0.774258, 12, 13), // anchor_part_prose
    s(184, 0.9685, -11, -12), // fourth_share
    s(171, 0.80084, -13, -14), // anchor_part_prose
    s(185, 0.116333, -15, -16), // fourth_links
    s(137, 0.148268, 1, 8), // next_link_share
    s(116, 2.91741, 2, 6), // from_heading
    s(0, 4.8081, 3, 5), // letters
    s(159, 0.602298, -1, 4), // anchor_part_prose
    s(183, 0.983479, -2, -3), // second_prose
    s(216, 11.5, -4, -5), // kept_distance
    s(164, 0.780804, -6, 7), // anchor_part_share
    s(223, 0.895615, -7, -8), // third_kept
    s(208, 1e-35, 9, -16), // conditional
    s(164, 0.992116, 10, 13), // anchor_part_share
    s(176, 0.404523, 11, -12), // anchor_part_share
    s(160, 0.145761, 12, -11), // anchor_part_share
    s(218, 5.96609, -9, -10), // kept_letters
    s(0, 4.8081, -13, 14), // letters
    s(171, 0.665452, -14, -15), // anchor_part_prose
    s(169, -1e-35, 1, 2), // anchor_depth
    s(103, 0.234053, -1, -2), // summary_says
    s(103, -1e-35, 3, 4), // summary_says
    s(12, 0.182373, -3, -4), // capital_share
    s(180, 0.724668, 5, -16), // parent_prose
    s(154, 4.64506, 6, 12), // window_letters
    s(12, 1e-35, -5, 7), // capital_share
    s(128, 1.24245, -6, 8), // next_letters
    s(108, 10.2946, 9, -11), // page_letters
    s(128, 4.22681, 10, -10), // next_letters
    s(160, 0.0721521, 11, -9), // anchor_part_share
    s(106, 0.133162, -7, -8), // letter_place
    s(171, 0.998182, 13, -15), // anchor_part_prose
    s(219, 0.373515, -12, 14), // kept_of_page
    s(156, 0.808987, -13, -14), // window_prose
    s(194, 1e-35, 1, 14), // unlikely
    s(118, 1e-35, 2, -14), // from_comment
    s(101, 2.74032, 3, -13), // copies
    s(15, 0.00536921, 4, 12), // separator_share
    s(111, 0.833752, 5, -9), // prose_place
    s(7, 1e-35, 6, 8), // stops
    s(113, 7.23886, 7, -3), // letters_from_title
    s(159, 0.976601, -1, -2), // anchor_part_prose
    s(117, 4.71401, 9, 11), // from_related
    s(179, 0.010607, -4, 10), // parent_links
    s(149, 1.49787, -5, -6), // next_letters
    s(120, 1.86883, -7, -8), // repeats
    s(151, 3.90151, -10, 13), // window_letters
    s(145, 1e-35, -11, -12), // next_link_share
    s(185, 0.116333, -15, -16), // fourth_links
    s(217, 0.675009, 1, 8), // kept_before
    s(64, 1e-35, 2, -8), // any_navigation
    s(101, 1e-35, 3, -7), // copies
    s(120, 1.86883, 4, 7), // repeats
    s(116, 2.86179, 5, -4), // from_heading
    s(220, 0.0274522, -1, 6), // of_kept
    s(4, 0.222953, -2, -3), // bold_share
    s(111, 0.0112053, -5, -6), // prose_place
    s(164, 0.328326, 9, 10), // anchor_part_share
    s(219, 0.736735, -9, -10), // kept_of_page
    s(163, 0.739054, 11, 12), // anchor_part_prose
    s(219, 0.385318, -11, -12), // kept_of_page
    s(163, 0.971014, 13, -16), // anchor_part_prose
    s(163, 0.968549, 14, -15), // anchor_part_prose
    s(162, 0.00582878, -13, -14), // anchor_part_links
    s(211, 1e-35, 1, 9), // next_kept
    s(215, 1e-35, 2, 6), // to_kept
    s(171, 0.329669, -1, 3), // anchor_part_prose
    s(218, 9.70727, 4, -5), // kept_letters
    s(111, 0.778019, 5, -4), // prose_place
    s(165, 11.5, -2, -3), // anchor_depth
    s(112, 1e-35, -6, 7), // blocks_from_title
    s(154, 4.64506, 8, -9), // window_letters
    s(11, 0.200877, -7, -8), // digit_share
    s(175, 0.998182, 10, -16), // anchor_part_prose
    s(175, 0.735931, 11, 13), // anchor_part_prose
    s(162, 0.055087, 12, -12), // anchor_part_links
    s(171, 0.285202, -10, -11), // anchor_part_prose
    s(185, 0.53975, 14, -15), // fourth_links
    s(174, 0.151323, -13, -14), // anchor_part_links
    s(129, 0.5077, 1, 13), // next_link_share
    s(118, 1.86883, 2, 12), // from_comment
    s(217, 0.536204, 3, 7), // kept_before
    s(174, 0.394449, 4, -5), // anchor_part_links
    s(185, 0.211587, 5, 6), // fourth_links
    s(101, 1e-35, -1, -2), // copies
    s(168, 0.0311862, -3, -4), // anchor_part_share
    s(162, 0.055087, 8, 11), // anchor_part_links
    s(107, 3.92192, 9, 10), // page_blocks
    s(185, 0.104945, -6, -7), // fourth_links
    s(175, 0.998182, -8, -9), // anchor_part_prose
    s(2, 0.0780915, -10, -11), // link_share
    s(175, 0.854331, -12, -13), // anchor_part_prose
    s(107, 6.01249, 14, -16), // page_blocks
    s(225, 0.550636, -14, -15), // window_kept
    s(194, 1e-35, 1, 13), // unlikely
    s(217, 0.536204, 2, 8), // kept_before
    s(101, 1e-35, 3, 5), // copies
    s(220, 0.024874, 4, -3), // of_kept
    s(172, 0.88027, -1, -2), // anchor_part_share
    s(166, 0.190638, -4, 6), // anchor_part_links
    s(215, 1.24245, -5, 7), // to_kept
    s(179, 0.975015, -6, -7), // parent_links
    s(11, 0.0557778, 9, -13), // digit_share
    s(107, 4.95229, 10, 12), // page_blocks
    s(11, 0.0044944, 11, -10), // digit_share
    s(105, 0.45461, -8, -9), // block_place
    s(223, 0.0969284, -11, -12), // third_kept
    s(179, 0.0612636, 14, -16), // parent_links
    s(165, 5.5, -14, -15), // anchor_depth
    s(194, 1e-35, 1, 14), // unlikely
    s(171, 0.785979, 2, 8), // anchor_part_prose
    s(185, 0.116333, 3, 6), // fourth_links
    s(177, 0.10362, 4, 5), // vote_share
    s(184, 0.00705129, -1, -2), // fourth_share
    s(157, 5.5, -3, -4), // anchor_depth
    s(215, 1.24245, 7, -7), // to_kept
    s(15, 0.00536921, -5, -6), // separator_share
    s(171, 0.80084, 9, 10), // anchor_part_prose
    s(157, -1.5, -8, -9), // anchor_depth
    s(159, 0.991603, 11, 12), // anchor_part_prose
    s(217, 0.194691, -10, -11), // kept_before
    s(158, 0.0647815, 13, -14), // anchor_part_links
    s(12, 0.40122, -12, -13), // capital_share
    s(185, 0.116333, -15, -16), // fourth_links
    s(101, 1e-35, 1, -16), // copies
    s(3, 1.49787, 2, 14), // links
    s(214, 3.41759, 3, -13), // from_kept
    s(12, 0.167132, 4, 11), // capital_share
    s(162, 0.0371494, 5, 10), // anchor_part_links
    s(162, 0.0320426, 6, 9), // anchor_part_links
    s(0, 4.2413, -1, 7), // letters
    s(106, 0.303114, 8, -4), // letter_place
    s(154, 3.70891, -2, -3), // window_letters
    s(220, 0.0559898, -5, -6), // of_kept
    s(15, 0.00308167, -7, -8), // separator_share
    s(96, 1e-35, 12, 13), // any_list
    s(107, 4.85592, -9, -10), // page_blocks
    s(108, 9.219, -11, -12), // page_letters
    s(136, 2.13833, -14, -15), // next_letters
    s(12, 0.133568, 1, 4), // capital_share
    s(225, 1e-35, -1, 2), // window_kept
    s(0, 4.63956, -2, 3), // letters
    s(112, 2.86179, -3, -4), // blocks_from_title
    s(215, 1.49787, 5, 14), // to_kept
    s(32, 1e-35, 6, 13), // div
    s(120, 2.97009, 7, -12), // repeats
    s(182, 0.277837, 8, 12), // second_links
    s(175, 0.778187, -5, 9), // anchor_part_prose
    s(180, 0.13176, 10, 11), // parent_prose
    s(104, 13.5, -6, -7), // depth
    s(128, 4.98017, -8, -9), // next_letters
    s(173, 1.5, -10, -11), // anchor_depth
    s(120, 2.2499, -13, -14), // repeats
    s(112, 1e-35, -15, -16), // blocks_from_title
    s(2, 0.0494166, 1, 11), // link_share
    s(102, 0.75, 2, -11), // json_says
    s(171, 0.785979, 3, 7), // anchor_part_prose
    s(185, 0.149237, 4, 5), // fourth_links
    s(180, 0.0256135, -1, -2), // parent_prose
    s(215, 1.24245, -3, 6), // to_kept
    s(164, 0.440389, -4, -5), // anchor_part_share
    s(171, 0.80084, -6, 8), // anchor_part_prose
    s(159, 0.991603, 9, 10), // anchor_part_prose
    s(223, 0.959156, -7, -8), // third_kept
    s(8, 1e-35, -9, -10), // ends_sentence
    s(171, -1e-35, -12, 12), // anchor_part_prose
    s(151, 4.50826, -13, 13), // window_letters
    s(185, 0.432757, 14, -16), // fourth_links
    s(219, 0.517026, -14, -15), // kept_of_page
    s(137, 0.148268, 1, 12), // next_link_share
    s(15, 0.00385358, 2, 11), // separator_share
    s(27, 1e-35, 3, -10), // h1
    s(217, 0.386008, 4, 5), // kept_before
    s(101, 1e-35, -1, -2), // copies
    s(218, 9.10638, 6, 10), // kept_letters
    s(128, 2.67355, 7, 8), // next_letters
    s(0, 4.72294, -3, -4), // letters
    s(218, 5.96609, -5, 9), // kept_letters
    s(152, 1e-35, -6, -7), // window_link_share
    s(185, 0.369967, -8, -9), // fourth_links
    s(105, 0.697229, -11, -12), // block_place
    s(62, 1e-35, -13, 13), // any_body
    s(153, 0.961301, -14, 14), // window_prose
    s(166, 0.0162103, -15, -16), // anchor_part_links
    s(152, 0.702227, 1, -16), // window_link_share
    s(208, 1e-35, 2, 14), // conditional
    s(185, 0.116333, 3, -13), // fourth_links
    s(177, 0.10362, 4, 5), // vote_share
    s(105, 0.406384, -1, -2), // block_place
    s(167, 0.757186, 6, 7), // anchor_part_prose
    s(41, 1e-35, -3, -4), // in_article
    s(113, 7.83893, 8, 9), // letters_from_title
    s(25, 1e-35, -5, -6), // p
    s(172, 0.266482, 10, 13), // anchor_part_share
    s(155, 0.119308, 11, -10), // window_link_share
    s(165, 9.5, 12, -9), // anchor_depth
    s(12, 0.273156, -7, -8), // capital_share
    s(172, 0.7517, -11, -12), // anchor_part_share
    s(104, 11.5, -14, -15), // depth
    s(115, 1e-35, 1, -16), // heading_is_related
    s(194, 1e-35, 2, 14), // unlikely
    s(175, 0.778187, 3, 8), // anchor_part_prose
    s(118, 2.2499, 4, 6), // from_comment
    s(183, 0.0138529, 5, -3), // second_prose
    s(165, 9.5, -1, -2), // anchor_depth
    s(215, 1e-35, -4, 7), // to_kept
    s(129, 0.995238, -5, -6), // next_link_share
    s(175, 0.8666, -7, 9), // anchor_part_prose
    s(224, 0.746746, 10, 12), // window_kept
    s(178, 0.550525, 11, -10), // parent_share
    s(12, 0.0912292, -8, -9), // capital_share
    s(83, 1e-35, 13, -13), // near_unseen
    s(12, 0.125414, -11, -12), // capital_share
    s(168, 0.26338, -14, -15), // anchor_part_share
    s(0, 5.44889, 1, 13), // letters
    s(112, 3.81765, 2, 10), // blocks_from_title
    s(113, 8.23576, 3, -9), // letters_from_title
    s(5, 0.00459773, 4, 5), // stop_share
    s(159, 0.976187, -1, -2), // anchor_part_prose
    s(179, 0.435863, 6, -8), // parent_links
    s(183, 0.0690968, -3, 7), // second_prose
    s(223, 0.986474, 8, -7), // third_kept
    s(173, 2.5, 9, -6), // anchor_depth
    s(107, 5.20675, -4, -5), // page_blocks
    s(214, 2.67355, 11, -13), // from_kept
    s(101, 1.49787, 12, -12), // copies
    s(7, 1.24245, -10, -11), // stops
    s(183, 0.910941, 14, -16), // second_prose
    s(180, 0.878829, -14, -15), // parent_prose
    s(65, 1e-35, 1, -16), // near_comment
    s(169, -1e-35, -1, 2), // anchor_depth
    s(171, 0.785979, 3, 5), // anchor_part_prose
    s(105, 0.858378, 4, -4), // block_place
    s(218, 8.07605, -2, -3), // kept_letters
    s(224, 0.786349, 6, 7), // window_kept
    s(107, 3.92192, -5, -6), // page_blocks
    s(158, 0.115054, 8, -15), // anchor_part_links
    s(113, 7.64659, 9, 10), // letters_from_title
    s(0, 5.27043, -7, -8), // letters
    s(168, 0.216691, 11, 13), // anchor_part_share
    s(107, 4.99382, 12, -11), // page_blocks
    s(0, 5.54322, -9, -10), // letters
    s(219, 0.725794, 14, -14), // kept_of_page
    s(173, 2.5, -12, -13), // anchor_depth
    s(194, 1e-35, 1, 14), // unlikely
    s(65, 1e-35, 2, -14), // near_comment
    s(120, 1.86883, 3, 10), // repeats
    s(103, -1e-35, -1, 4), // summary_says
    s(157, 3.5, 5, 9), // anchor_depth
    s(217, 0.675009, 6, 7), // kept_before
    s(174, 0.344669, -2, -3), // anchor_part_links
    s(149, 1.49787, -4, 8), // next_letters
    s(96, 1e-35, -5, -6), // any_list
    s(112, 4.57984, -7, -8), // blocks_from_title
    s(151, 5.04196, 11, -13), // window_letters
    s(218, 7.49442, -9, 12), // kept_letters
    s(120, 3.06778, 13, -12), // repeats
    s(165, -1e-35, -10, -11), // anchor_depth
    s(175, 0.854331, -15, -16), // anchor_part_prose
    s(65, 1e-35, 1, -16), // near_comment
    s(115, 1e-35, 2, -15), // heading_is_related
    s(5, 1e-35, 3, 5), // stop_share
    s(169, 1e-35, -1, 4), // anchor_depth
    s(106, 0.279053, -2, -3), // letter_place
    s(15, 0.00229359, 6, 11), // separator_share
    s(108, 10.6802, 7, 10), // page_letters
    s(183, 0.0535453, 8, -7), // second_prose
    s(182, 0.277837, 9, -6), // second_links
    s(105, 0.616591, -4, -5), // block_place
    s(184, 0.00935548, -8, -9), // fourth_share
    s(143, 3.5, 12, 14), // next_far
    s(145, 0.0297214, 13, -12), // next_link_share
    s(12, 0.154196, -10, -11), // capital_share
    s(177, 0.500349, -13, -14), // vote_share
    s(137, 0.148268, 1, 9), // next_link_share
    s(15, 0.00385358, 2, 7), // separator_share
    s(101, 0.89588, 3, -6), // copies
    s(102, 0.75, 4, -5), // json_says
    s(102, -1e-35, 5, -4), // json_says
    s(220, 0.147648, 6, -3), // of_kept
    s(120, 1.86883, -1, -2), // repeats
    s(105, 0.697229, 8, -9), // block_place
    s(151, 4.50826, -7, -8), // window_letters
    s(62, 1e-35, -10, 10), // any_body
    s(156, 0.768194, 11, 12), // window_prose
    s(161, -1.5, -11, -12), // anchor_depth
    s(105, 0.486973, 13, -16), // block_place
    s(137, 0.556466, 14, -15), // next_link_share
    s(155, 0.0745772, -13, -14), // window_link_share
    s(181, 0.707622, 1, 14), // second_share
    s(185, 0.116333, 2, 8), // fourth_links
    s(116, 2.97009, 3, 7), // from_heading
    s(220, 0.0274522, 4, 5), // of_kept
    s(107, 6.13556, -1, -2), // page_blocks
    s(216, 7.5, -3, 6), // kept_distance
    s(185, 0.0801215, -4, -5), // fourth_links
    s(219, 0.351305, -6, -7), // kept_of_page
    s(168, 0.457665, 9, 11), // anchor_part_share
    s(185, 0.189245, 10, -10), // fourth_links
    s(105, 0.503165, -8, -9), // block_place
    s(166, 0.41391, 12, 13), // anchor_part_links
    s(168, 0.649966, -11, -12), // anchor_part_share
    s(117, 4.7749, -13, -14), // from_related
    s(111, 0.917029, -15, -16), // prose_place
    s(0, 2.91741, -1, 1), // letters
    s(101, 1.49787, 2, -16), // copies
    s(105, 0.858378, 3, 13), // block_place
    s(217, 0.77597, 4, 7), // kept_before
    s(184, 0.26894, -2, 5), // fourth_share
    s(168, 0.391844, 6, -5), // anchor_part_share
    s(15, 0.00229359, -3, -4), // separator_share
    s(175, 0.778187, 8, 11), // anchor_part_prose
    s(185, 0.116333, -6, 9), // fourth_links
    s(219, 0.458204, 10, -9), // kept_of_page
    s(149, 1.49787, -7, -8), // next_letters
    s(133, 1e-35, 12, -12), // next_ends_sentence
    s(170, 0.0419266, -10, -11), // anchor_part_links
    s(108, 10.6802, 14, -15), // page_letters
    s(78, 1e-35, -13, -14), // any_furniture
    s(185, 0.116333, 1, 9), // fourth_links
    s(32, 1e-35, 2, 8), // div
    s(154, 4.31974, 3, 5), // window_letters
    s(154, 3.47364, -1, 4), // window_letters
    s(102, -1e-35, -2, -3), // json_says
    s(176, 0.864546, 6, -7), // anchor_part_share
    s(162, 0.0371494, 7, -6), // anchor_part_links
    s(174, 0.00486531, -4, -5), // anchor_part_links
    s(162, 0.0968119, -8, -9), // anchor_part_links
    s(194, 1e-35, 10, -16), // unlikely
    s(222, 0.96508, -10, 11), // second_kept
    s(4, 1e-35, 12, -15), // bold_share
    s(174, 0.00874113, 13, 14), // anchor_part_links
    s(6, 0.022247, -11, -12), // comma_share
    s(176, 0.453865, -13, -14), // anchor_part_share
    s(65, 1e-35, 1, 14), // near_comment
    s(68, 1e-35, 2, -14), // any_share
    s(154, 3.11715, 3, 4), // window_letters
    s(172, 0.361895, -1, -2), // anchor_part_share
    s(4, 0.996516, 5, 13), // bold_share
    s(128, 1.24245, -3, 6), // next_letters
    s(162, 0.055087, 7, 12), // anchor_part_links
    s(217, 0.176143, 8, 9), // kept_before
    s(8, 1e-35, -4, -5), // ends_sentence
    s(176, 0.895126, 10, -9), // anchor_part_share
    s(180, 0.806488, -6, 11), // parent_prose
    s(176, 0.864546, -7, -8), // anchor_part_share
    s(217, 0.103283, -10, -11), // kept_before
    s(8, 1e-35, -12, -13), // ends_sentence
    s(4, 0.996516, -15, -16), // bold_share
    s(2, 0.0494166, 1, 13), // link_share
    s(217, 0.517393, 2, 6), // kept_before
    s(114, 1e-35, 3, -5), // is_title
    s(179, 0.010607, -1, 4), // parent_links
    s(180, 0.0726234, 5, -4), // parent_prose
    s(106, 0.32909, -2, -3), // letter_place
    s(185, 0.247415, -6, 7), // fourth_links
    s(4, 1e-35, 8, 12), // bold_share
    s(121, 3.51143, -7, 9), // next_letters
    s(172, 0.0201729, 10, 11), // anchor_part_share
    s(219, 0.600446, -8, -9), // kept_of_page
    s(113, 7.23886, -10, -11), // letters_from_title
    s(179, 0.0351407, -12, -13), // parent_links
    s(136, 1.7006, -14, 14), // next_letters
    s(158, 0.94281, -15, -16), // anchor_part_links
    s(208, 1e-35, 1, -16), // conditional
    s(128, 3.56943, 2, 7), // next_letters
    s(112, 5.10897, 3, 5), // blocks_from_title
    s(122, 0.885895, 4, -3), // next_link_share
    s(122, 0.188558, -1, -2), // next_link_share
    s(101, 1.86883, 6, -6), // copies
    s(218, 5.96609, -4, -5), // kept_letters
    s(2, 0.130602, 8, 14), // link_share
    s(156, 0.608141, -7, 9), // window_prose
    s(218, 7.18045, 10, 13), // kept_letters
    s(162, 0.0591667, 11, -11), // anchor_part_links
    s(162, 0.0349835, 12, -10), // anchor_part_links
    s(112, 2.602, -8, -9), // blocks_from_title
    s(100, 1e-35, -12, -13), // any_quote
    s(162, 0.15376, -14, -15), // anchor_part_links
    s(217, 0.536204, 1, 5), // kept_before
    s(113, 1e-35, 2, 3), // letters_from_title
    s(167, 0.492687, -1, -2), // anchor_part_prose
    s(144, 3.86067, -3, 4), // next_letters
    s(51, 1e-35, -4, -5), // in_blockquote
    s(149, 1.49787, 6, 8), // next_letters
    s(153, 0.653184, 7, -8), // window_prose
    s(153, 0.234272, -6, -7), // window_prose
    s(185, 0.247415, 9, 13), // fourth_links
    s(167, 0.699188, -9, 10), // anchor_part_prose
    s(107, 5.85504, 11, -13), // page_blocks
    s(224, 0.746746, -10, 12), // window_kept
    s(107, 5.65073, -11, -12), // page_blocks
    s(164, 0.408986, -14, 14), // anchor_part_share
    s(176, 0.864546, -15, -16), // anchor_part_share
    s(2, 0.480766, 1, 13), // link_share
    s(175, 0.778187, 2, 4), // anchor_part_prose
    s(118, 2.35024, 3, -3), // from_comment
    s(106, 0.32909, -1, -2), // letter_place
    s(175, 0.8666, -4, 5), // anchor_part_prose
    s(107, 4.95229, 6, 10), // page_blocks
    s(106, 0.303114, -5, 7), // letter_place
    s(219, 0.703601, 8, -9), // kept_of_page
    s(6, 0.0138949, 9, -8), // comma_share
    s(184, 0.667888, -6, -7), // fourth_share
    s(94, 1e-35, 11, -13), // any_lead
    s(165, -1.5, -10, 12), // anchor_depth
    s(107, 6.56103, -11, -12), // page_blocks
    s(215, 0.89588, -14, 14), // to_kept
    s(113, 5.83335, -15, -16), // letters_from_title
    s(101, 1.49787, 1, -16), // copies
    s(120, 1.86883, 2, 11), // repeats
    s(32, 1e-35, 3, 7), // div
    s(160, 0.145761, -1, 4), // anchor_part_share
    s(60, 1e-35, -2, 5), // any_positive
    s(178, 0.550525, 6, -5), // parent_share
    s(175, 0.627662, -3, -4), // anchor_part_prose
    s(165, 1e-35, 8, 9), // anchor_depth
    s(0, 4.8081, -6, -7), // letters
    s(218, 7.45037, 10, -10), // kept_letters
    s(181, 0.045214, -8, -9), // second_share
    s(194, 1e-35, 12, -15), // unlikely
    s(178, 0.0492223, 13, 14), // parent_share
    s(215, -1e-35, -11, -12), // to_kept
    s(221, 0.995353, -13, -14), // parent_kept
    s(0, 5.44889, 1, 11), // letters
    s(104, 12.5, 2, 10), // depth
    s(107, 4.85592, 3, 6), // page_blocks
    s(219, 0.709094, 4, -4), // kept_of_page
    s(6, 0.020429, 5, -3), // comma_share
    s(167, 0.975036, -1, -2), // anchor_part_prose
    s(180, 0.0815802, 7, 9), // parent_prose
    s(215, 1e-35, 8, -7), // to_kept
    s(219, 0.492639, -5, -6), // kept_of_page
    s(59, 1e-35, -8, -9), // near_positive
    s(216, 16.5, -10, -11), // kept_distance
    s(117, 2.74032, 12, 14), // from_related
    s(6, 0.0100713, 13, -14), // comma_share
    s(219, 0.351305, -12, -13), // kept_of_page
    s(58, 1e-35, -15, -16), // good_role
];

#[rustfmt::skip]
static LEAVES: [f32; 1920] = [
    -0.6104, -0.3931, -0.5384, -0.56, -0.6089, -0.3957, -0.4544, -0.5719, -0.3379, -0.5019, -0.5286, -0.3777,
    -0.6543, -0.6389, -0.5988, -0.475, -0.6535, -0.6339, -0.4909, -0.6361, -0.456, -0.5664, -0.4116, -0.5967,
    -0.3997, -0.5914, -0.6295, -0.4317, -0.3662, -0.3439, -0.4794, -0.3347, -0.0613, 0.1037, -0.0234, 0.1497,
    0.017, 0.0321, 0.1532, 0.0372, 0.0738, 0.173, -0.0734, -0.0547, 0.0495, -0.068, -0.0624, 0.0841,
    -0.0737, -0.0583, 0.0723, 0.032, 0.101, 0.0735, -0.0448, -0.0314, 0.1016, -0.0065, 0.1517, 0.0114,
    0.1315, -0.0065, 0.1682, 0.0868, -0.0713, 0.0832, -0.0236, 0.102, -0.059, 0.0993, 0.125, -0.0134,
    -0.0544, 0.1053, 0.1102, -0.0373, 0.1118, -0.0082, 0.1361, -0.0234, -0.0436, 0.1101, -0.0145, 0.0192,
    -0.0181, 0.1269, 0.0307, 0.0879, 0.0143, 0.139, -0.0713, -0.0559, 0.0253, -0.0607, 0.0874, 0.0539,
    -0.0542, 0.0716, 0.0804, 0.1166, 0.0167, 0.0931, 0.0321, -0.0694, -0.0298, 0.0861, -0.0553, -0.037,
    0.0721, 0.0998, -0.0244, -0.0648, -0.0693, -0.0126, -0.039, -0.0275, -0.0026, 0.1134, -0.0651, -0.0403,
    0.0664, 0.0978, 0.0348, 0.0381, 0.1181, 0.0183, 0.0203, 0.0937, -0.0677, -0.0425, 0.1281, -0.0192,
    -0.0603, 0.0493, 0.0939, 0.0277, -0.0227, -0.0348, 0.0017, 0.0003, 0.0753, -0.0436, 0.1042, -0.0573,
    -0.042, -0.0329, 0.0877, -0.0129, -0.003, 0.0912, 0.1032, 0.0617, 0.0131, 0.0789, -0.0675, -0.055,
    -0.0036, 0.0082, -0.0619, 0.0617, -0.0657, -0.0526, 0.0156, -0.0105, 0.0867, 0.0684, -0.0512, 0.0695,
    -0.0426, 0.0755, -0.026, 0.0011, 0.0723, 0.095, 0.0782, -0.0138, -0.0359, 0.0894, -0.0049, -0.0175,
    -0.0471, -0.003, 0.0716, 0.0928, -0.0659, -0.0059, -0.0605, 0.0055, -0.0101, 0.0206, 0.1356, -0.0608,
    -0.064, -0.0562, 0.0856, -0.0449, 0.0235, -0.0414, 0.0086, 0.0893, 0.0735, -0.0558, 0.0321, -0.0159,
    0.0855, -0.0253, 0.0041, -0.0095, -0.0648, 0.0318, -0.0557, -0.0521, -0.0417, 0.0752, 0.1014, -0.0119,
    -0.0373, 0.04, -0.0303, 0.0807, -0.0197, 0.0852, -0.0147, -0.0163, -0.0648, -0.0519, -0.0387, 0.1126,
    0.0856, -0.0498, 0.0097, 0.0477, 0.0484, -0.0424, 0.0228, 0.0688, 0.045, 0.0812, 0.0525, -0.0355,
    -0.0651, -0.0489, 0.0495, -0.0251, 0.0644, 0.084, -0.0548, -0.0475, 0.0513, -0.0285, 0.0276, -0.0259,
    0.0662, -0.0422, 0.0716, -0.0195, -0.063, -0.0508, -0.0117, 0.0951, -0.0262, -0.0607, 0.1196, -0.0494,
    -0.0205, 0.0935, 0.0696, -0.0366, 0.0527, -0.0373, 0.0747, 0.026, -0.0436, 0.0289, 0.0686, 0.0386,
    -0.0433, 0.0554, -0.0486, 0.075, -0.0621, -0.0465, 0.0775, -0.047, -0.0212, 0.11, 0.0405, -0.0273,
    -0.0626, -0.0478, 0.0037, -0.0508, 0.0672, 0.0394, 0.1879, -0.0409, -0.0423, -0.0363, 0.0731, -0.0605,
    0.0243, 0.0511, -0.0117, 0.0707, -0.0459, 0.0426, 0.0599, 0.0187, -0.098, 0.0734, -0.0552, -0.0078,
    -0.0271, 0.2377, -0.0618, 0.066, -0.025, 0.0625, -0.055, 0.0479, -0.0602, -0.0301, 0.0748, 0.028,
    -0.0591, -0.0218, 0.0388, 0.1393, -0.0162, -0.0354, 0.0264, 0.0524, 0.0008, -0.007, -0.109, 0.0707,
    0.0577, 0.0137, -0.0143, -0.0465, 0.0362, 0.0725, 0.0468, -0.0495, -0.0622, 0.0949, -0.0479, 0.0847,
    -0.0556, -0.0506, 0.0105, -0.0452, -0.057, 0.0384, 0.0524, -0.0312, 0.0885, -0.0604, 0.0758, -0.0252,
    -0.0088, 0.0666, 0.0489, 0.0371, 0.0664, 0.0485, -0.0318, -0.0524, -0.0284, 0.051, -0.0129, -0.0309,
    0.0287, 0.0428, -0.0604, 0.0702, -0.0098, -0.0031, -0.059, 0.0855, -0.0206, 0.0049, 0.0829, -0.0487,
    0.0665, 0.0559, -0.0225, -0.0676, 0.0253, -0.0335, 0.0431, -0.0167, -0.0336, -0.0597, -0.0567, 0.1037,
    -0.0198, 0.0586, -0.0007, -0.0548, -0.0568, -0.0411, 0.0449, 0.0367, -0.0296, 0.0088, -0.0503, -0.0408,
    0.0454, 0.0546, -0.0473, -0.0516, -0.0193, 0.0327, 0.0674, -0.0494, -0.0515, -0.024, 0.2886, -0.036,
    -0.0604, 0.1077, -0.033, 0.0818, -0.0196, 0.0348, -0.0475, 0.0389, 0.0022, -0.0322, 0.0159, 0.0606,
    -0.056, 0.1243, -0.036, 0.1774, -0.0592, 0.0374, 0.0632, 0.0251, 0.0037, -0.0598, -0.0415, 0.0221,
    0.0003, 0.0463, 0.0615, -0.0278, -0.0569, -0.0265, 0.1915, -0.0604, 0.0421, -0.0382, 0.0003, -0.0373,
    0.0349, -0.0492, 0.0106, -0.0646, 0.0328, 0.0473, 0.0631, -0.0508, -0.0188, -0.0522, -0.0206, -0.0623,
    0.065, -0.0544, 0.0657, -0.0293, 0.0417, -0.0136, -0.042, 0.0134, 0.0384, -0.0663, 0.0622, 0.0078,
    -0.0583, -0.0031, -0.0505, -0.0291, 0.0505, 0.0318, -0.0511, 0.0165, 0.036, 0.0135, 0.0096, -0.108,
    -0.1084, 0.0344, -0.0921, 0.0606, 0.0341, -0.0216, -0.0053, 0.0447, -0.0478, 0.0618, -0.0519, -0.0221,
    0.1405, -0.0607, 0.0689, -0.0487, 0.0204, 0.1462, -0.0461, -0.0116, -0.0555, 0.1209, -0.0585, -0.0358,
    0.0305, -0.0414, -0.0448, 0.0395, 0.0289, 0.0081, -0.0732, -0.0452, 0.0262, 0.0277, -0.07, 0.0591,
    0.0242, -0.0396, -0.0271, 0.0449, 0.0568, -0.0584, 0.0262, -0.0554, 0.0247, 0.2031, -0.0095, -0.0422,
    -0.0203, 0.0773, -0.033, -0.0381, 0.0277, -0.0368, 0.0179, 0.051, -0.0334, 0.0614, 0.0349, -0.0437,
    -0.0105, 0.0486, -0.0291, -0.0494, -0.06, -0.0548, -0.0157, 0.1378, -0.036, 0.0621, -0.0596, 0.0979,
    -0.0433, 0.0291, 0.0649, -0.0189, 0.0421, 0.0263, -0.0417, 0.0148, 0.0593, 0.0343, -0.0715, -0.0238,
    -0.035, 0.0187, -0.053, -0.0591, 0.1139, -0.0247, 0.0542, -0.0234, -0.0046, -0.0339, 0.0417, 0.03,
    -0.027, 0.0287, -0.0337, -0.0274, -0.023, 0.0286, 0.0488, -0.0156, 0.0361, 0.031, -0.0741, 0.0541,
    -0.0186, 0.032, 0.1696, 0.0147, -0.0541, 0.1488, -0.0441, -0.0534, -0.0551, 0.132, -0.0391, -0.0417,
    0.0571, 0.013, 0.0477, -0.1006, -0.0236, -0.0214, -0.021, -0.051, 0.021, 0.034, -0.0846, 0.0537,
    -0.0506, -0.0318, 0.1085, -0.0585, 0.078, -0.053, -0.0434, 0.0442, -0.0032, -0.0483, -0.0388, 0.0478,
    -0.0116, 0.0391, -0.055, 0.0497, -0.0566, 0.002, -0.0163, 0.107, -0.0567, 0.0789, 0.0226, -0.0252,
    0.0274, 0.0195, -0.0663, -0.142, 0.0128, -0.0042, 0.0543, -0.0115, -0.0367, -0.0034, 0.1305, 0.1009,
    -0.045, -0.0565, 0.0474, 0.0152, -0.0415, 0.0474, -0.0823, -0.0383, -0.0489, 0.02, 0.0522, -0.0172,
    -0.0273, 0.0092, -0.0475, -0.056, -0.0474, 0.0693, 0.0231, -0.0004, -0.0871, 0.0307, 0.0339, -0.0132,
    -0.0233, 0.0522, 0.0489, -0.0688, -0.0056, 0.0896, -0.0494, -0.0558, 0.0383, -0.0506, -0.0215, 0.0022,
    0.0389, -0.0163, -0.0827, 0.0164, -0.0679, 0.0295, -0.0735, 0.0539, -0.0127, 0.0567, -0.057, -0.0508,
    0.0947, -0.0552, -0.011, -0.0674, 0.0172, 0.0445, -0.0967, 0.0202, 0.0282, -0.0599, -0.0614, -0.0287,
    -0.0524, -0.0437, -0.041, 0.0596, -0.01, 0.1799, -0.0236, 0.0222, -0.0284, 0.0398, -0.0276, 0.0207,
    -0.0686, 0.0315, 0.0527, -0.0862, -0.051, 0.0526, -0.0558, -0.0296, -0.0034, 0.0943, -0.0385, -0.0054,
    0.0247, -0.0859, 0.0448, -0.0235, -0.0429, 0.036, 0.0486, -0.0278, -0.0533, 0.0117, 0.1919, 0.0247,
    -0.0093, -0.0398, -0.0551, -0.0483, -0.0228, 0.2147, -0.0335, 0.0198, -0.0149, -0.0416, 0.0494, -0.017,
    -0.0424, 0.0917, -0.0567, 0.0228, -0.0641, -0.0499, -0.027, 0.1462, 0.0246, -0.0317, -0.018, -0.0349,
    -0.0545, 0.0396, -0.0189, 0.0456, -0.0473, 0.0417, -0.0557, 0.0924, 0.07, -0.0252, -0.04, 0.0946,
    0.0569, 0.0179, -0.0309, -0.0068, 0.0363, -0.1395, 0.0129, 0.0485, -0.0576, -0.01, -0.0445, -0.008,
    0.0622, -0.0532, -0.0072, 0.0409, -0.0099, -0.0715, 0.0364, 0.0825, -0.0075, -0.028, 0.0434, -0.0224,
    0.0178, -0.0143, 0.044, -0.0179, 0.0458, 0.0348, -0.0631, -0.0481, -0.0057, -0.0428, 0.1091, -0.0542,
    0.0979, -0.0422, -0.0566, 0.0323, -0.0267, 0.0254, -0.0436, -0.047, 0.0451, -0.0561, -0.0274, -0.0088,
    0.0231, 0.0499, -0.0352, 0.041, -0.0281, 0.0462, 0.0185, -0.073, -0.0254, 0.0116, -0.0436, -0.0461,
    0.1023, -0.0515, 0.0166, -0.0558, -0.0436, 0.013, 0.0265, -0.0399, 0.0543, 0.0291, 0.0288, -0.0891,
    -0.0233, 0.0178, -0.0347, 0.0501, -0.0137, 0.026, -0.0774, 0.022, 0.039, -0.0379, -0.0289, -0.0303,
    0.1147, -0.0414, -0.0465, 0.038, -0.0305, 0.013, 0.0488, -0.0509, 0.0017, -0.0189, -0.0277, 0.0076,
    -0.0556, 0.0829, 0.0379, -0.0537, -0.0228, -0.1293, 0.0672, -0.0572, -0.023, 0.0026, 0.0353, -0.0601,
    0.0407, -0.0334, -0.0453, 0.0006, 0.0225, -0.0778, -0.0015, 0.0513, -0.055, -0.0543, 0.0704, 0.0331,
    0.0298, 0.0143, -0.0407, 0.0378, -0.0021, -0.0785, -0.0784, 0.0495, -0.0234, -0.0459, -0.0184, 0.0402,
    0.0207, -0.0518, -0.0173, 0.0267, -0.027, 0.0236, 0.0461, -0.0134, -0.0419, 0.0219, -0.0498, -0.0527,
    0.0317, -0.0278, 0.036, -0.0522, 0.0081, 0.0063, -0.0279, 0.031, -0.0325, 0.0045, 0.0305, -0.0624,
    -0.0062, 0.0158, -0.059, -0.0562, -0.0245, 0.0262, -0.055, -0.0573, -0.0444, -0.0212, 0.0698, 0.0223,
    -0.0448, -0.0045, 0.1145, -0.001, -0.009, 0.0986, -0.0375, -0.0402, 0.1119, 0.0194, -0.0801, 0.0176,
    0.0307, -0.0288, 0.0422, -0.0281, -0.0135, 0.0791, 0.028, -0.0198, -0.0287, -0.014, -0.0916, 0.0336,
    -0.0335, 0.0966, -0.005, 0.0403, -0.0798, -0.0539, -0.0505, 0.0229, -0.0121, -0.0567, -0.0347, -0.0409,
    0.0499, 0.0521, 0.0401, -0.0282, -0.0286, -0.002, 0.0337, 0.0357, -0.057, 0.0016, -0.0376, -0.0547,
    -0.0193, -0.0567, 0.0137, 0.0274, -0.0086, 0.0783, -0.0326, 0.0826, 0.0162, -0.1027, 0.0419, 0.0069,
    0.0266, -0.0805, 0.0199, 0.0457, 0.0027, -0.0572, 0.0214, -0.0467, -0.0176, -0.0298, -0.0061, 0.0483,
    -0.012, -0.065, 0.0379, 0.0446, -0.0701, -0.0768, -0.0507, 0.0072, 0.001, -0.1122, 0.021, 0.024,
    0.0405, -0.0061, -0.0821, 0.035, 0.026, 0.0114, -0.0479, 0.054, 0.0359, -0.0456, -0.0418, 0.0156,
    0.0015, 0.0507, -0.1229, 0.0398, 0.0493, 0.008, 0.0372, -0.0328, 0.0315, 0.0121, -0.0686, -0.0515,
    -0.0116, 0.0391, -0.0513, 0.0376, -0.0466, 0.062, 0.0235, 0.055, -0.0598, 0.0291, 0.0281, -0.1014,
    -0.0018, -0.0115, -0.0014, -0.0482, 0.0828, -0.0073, -0.0522, 0.078, 0.0208, 0.0803, -0.0587, -0.0002,
    0.0453, -0.0356, -0.0903, -0.0291, -0.0096, 0.0049, 0.042, 0.0095, -0.0409, 0.0106, -0.0583, 0.0223,
    -0.0343, 0.0536, 0.0204, -0.0035, -0.1312, 0.0355, 0.0037, -0.0352, -0.0653, -0.0486, 0.0372, 0.0425,
    0.0383, -0.0923, -0.0489, 0.0082, 0.0117, -0.0414, -0.041, -0.0102, -0.0412, 0.026, 0.1041, -0.0249,
    0.0475, 0.0228, -0.0724, -0.0365, 0.0207, 0.0636, -0.0438, -0.024, -0.0118, 0.0465, -0.0592, -0.039,
    0.0383, 0.0412, 0.0959, -0.0289, -0.0015, -0.0465, 0.0434, -0.0311, -0.01, 0.0371, -0.0381, -0.0024,
    -0.0142, -0.0082, -0.0182, -0.0338, -0.2216, 0.0247, 0.0371, -0.0617, -0.0381, 0.0186, -0.0126, 0.0371,
    -0.036, -0.039, -0.0477, 0.0305, -0.0535, 0.0062, -0.0491, 0.0439, 0.0241, -0.0449, 0.0092, -0.035,
    0.0504, 0.0407, -0.0765, 0.0392, -0.0193, 0.015, -0.0343, 0.0401, -0.0218, 0.0329, 0.061, 0.0121,
    -0.0529, 0.0284, -0.0417, 0.0443, 0.0018, -0.0108, -0.0371, -0.0515, 0.0602, -0.027, -0.0506, 0.0954,
    -0.0551, 0.0942, -0.0321, 0.0596, 0.027, -0.0121, 0.0476, 0.0565, 0.0338, -0.0975, 0.0379, 0.0115,
    -0.0296, -0.0527, 0.0108, -0.0321, -0.0119, 0.0166, -0.0171, -0.0028, -0.0559, -0.0324, -0.2591, -0.0174,
    0.0198, 0.0394, -0.009, 0.0282, -0.0916, 0.0074, -0.0552, 0.0347, -0.0329, 0.0107, 0.0384, 0.0123,
    -0.1133, -0.0096, 0.03, 0.044, 0.0569, -0.0226, 0.0349, -0.0453, 0.0014, -0.0422, -0.0032, -0.0563,
    -0.0508, -0.0405, 0.0782, 0.0579, 0.0014, -0.0639, 0.024, 0.0334, -0.0412, -0.0154, 0.0286, -0.0604,
    0.0377, -0.0656, -0.0365, 0.0189, -0.0271, -0.0117, -0.0182, 0.0411, -0.0572, 0.0419, -0.053, 0.009,
    0.0313, -0.0089, -0.0941, -0.084, 0.0221, 0.0477, 0.0451, -0.0353, 0.0188, -0.0312, -0.0421, -0.0052,
    0.0339, -0.0326, 0.0229, -0.051, -0.0856, 0.0218, -0.0408, -0.0271, 0.0896, 0.0043, 0.0435, -0.0564,
    0.0168, -0.0319, -0.0123, -0.1629, 0.0335, 0.043, 0.0204, 0.017, -0.0766, 0.0366, -0.0496, 0.0136,
    -0.043, -0.0381, 0.001, 0.0331, -0.0239, 0.0353, -0.0282, 0.0864, 0.0186, -0.056, -0.0658, -0.0749,
    -0.0012, 0.0143, -0.0041, -0.0776, 0.0571, -0.0312, 0.024, -0.0862, 0.0082, 0.0382, -0.0237, -0.0232,
    0.0467, -0.0605, 0.0418, 0.0497, -0.0408, -0.059, -0.0209, 0.0152, -0.0389, -0.0125, -0.0419, 0.0397,
    -0.0443, 0.028, 0.0112, -0.0658, 0.0319, -0.0149, 0.045, -0.0254, -0.0314, 0.0179, -0.0214, 0.0578,
    -0.0359, 0.0158, -0.0405, -0.042, -0.0235, 0.0506, 0.0104, -0.0794, 0.0181, 0.0315, -0.0643, 0.0113,
    0.0113, -0.0713, -0.0466, -0.0618, -0.0457, 0.0281, 0.0059, -0.0413, -0.0054, -0.0088, 0.038, 0.0443,
    0.0505, -0.0741, 0.008, 0.0335, 0.0502, -0.0113, -0.0315, 0.0088, 0.08, -0.0244, -0.0421, 0.0535,
    -0.0421, 0.0472, 0.016, -0.0561, 0.0159, -0.1182, 0.0167, -0.0452, 0.0275, -0.0636, -0.0038, 0.0262,
    0.0223, 0.0446, -0.0047, -0.0226, -0.008, -0.0533, 0.0165, -0.0636, -0.0714, -0.0437, -0.0692, -0.0762,
    0.028, -0.0492, -0.1724, 0.0639, -0.0516, 0.0354, 0.0013, -0.0485, -0.0554, -0.0089, -0.0306, -0.0216,
    0.0203, 0.0444, 0.1254, -0.0028, -0.0338, 0.0414, 0.0084, -0.0697, -0.0129, -0.002, 0.036, -0.0446,
    -0.0143, 0.0284, 0.025, 0.0415, -0.0246, -0.0589, 0.0123, 0.0057, 0.0589, -0.0305, 0.0468, -0.0383,
    -0.0766, 0.0048, 0.0081, -0.0534, 0.0056, -0.0087, -0.0674, 0.0256, -0.035, 0.0095, -0.0667, -0.0069,
    0.0063, -0.0395, -0.1257, 0.0099, -0.0259, 0.0811, 0.004, 0.0377, -0.0379, 0.0558, 0.0433, -0.0131,
    -0.0268, 0.0705, -0.0369, 0.0072, -0.0351, 0.0198, 0.0575, -0.0693, 0.0551, -0.0289, 0.0325, 0.0145,
    -0.0138, -0.0921, 0.0222, 0.0113, 0.1115, 0.03, -0.0549, 0.0458, -0.0121, 0.0353, -0.0131, -0.0782,
    -0.0592, -0.0167, 0.0066, -0.0504, -0.0039, 0.0281, -0.0355, -0.0237, -0.0402, 0.0461, -0.0115, -0.0378,
    -0.0343, 0.0202, -0.0128, 0.0568, 0.043, -0.0183, -0.1167, 0.0417, -0.0531, -0.0122, 0.0453, -0.0464,
    0.0731, -0.034, 0.0246, -0.0174, -0.0322, 0.0187, -0.0205, 0.0343, -0.0006, -0.0586, -0.1049, 0.0284,
    0.0204, -0.0203, 0.0051, 0.0592, -0.028, -0.0011, -0.1225, -0.0176, 0.0189, 0.031, -0.0121, -0.0334,
    0.0182, -0.0439, -0.0058, 0.0157, -0.006, 0.051, 0.0273, -0.0314, -0.0327, 0.1174, -0.0336, -0.0696,
    -0.0103, 0.0221, -0.0227, 0.0115, -0.0371, -0.0403, 0.0409, -0.0519, 0.0422, -0.039, 0.0351, -0.0483,
    -0.0032, -0.0492, 0.0257, 0.0067, -0.1273, 0.0122, -0.0279, 0.0295, -0.047, -0.0396, 0.0158, -0.0499,
    -0.0179, -0.0241, 0.0546, 0.0011, -0.007, -0.1518, 0.0394, -0.0244, -0.0405, -0.0011, 0.0274, -0.0134,
    -0.0329, 0.0348, -0.0692, -0.0207, -0.0283, -0.0009, 0.0439, 0.0119, 0.0179, -0.062, 0.0012, -0.0141,
    0.0368, -0.0565, 0.0075, -0.0528, -0.0472, 0.0176, -0.0336, 0.0297, 0.0021, 0.0421, -0.0129, 0.0429,
    -0.0344, -0.08, -0.0396, 0.0085, -0.0294, 0.0309, 0.0464, -0.0495, 0.001, -0.0761, -0.0141, 0.0331,
    0.0234, -0.0089, -0.0152, -0.0839, 0.081, -0.0227, 0.006, 0.0344, -0.0931, -0.06, -0.0356, 0.0254,
    -0.0482, -0.0055, 0.0136, -0.1221, 0.0164, -0.0529, 0.0409, 0.0064, -0.0094, 0.0391, 0.0349, -0.029,
    -0.0604, -0.0615, -0.0531, 0.0079, -0.0077, -0.0143, 0.0584, -0.0288, -0.0158, 0.035, 0.0203, -0.0346,
    -0.0112, 0.0728, -0.0429, 0.0304, -0.0433, -0.1182, 0.0274, -0.0029, -0.0558, -0.0448, 0.0117, -0.0507,
    -0.0148, -0.0765, -0.0382, -0.0062, 0.0357, -0.0322, 0.0489, 0.0473, -0.047, 0.0264, -0.0224, -0.0285,
    -0.0258, 0.01, -0.0769, 0.0377, -0.0247, -0.0024, 0.0196, 0.0506, -0.1477, -0.0251, 0.0001, 0.055,
    -0.0608, 0.0259, 0.0196, 0.0138, -0.0703, 0.0347, -0.0518, -0.0465, 0.0276, 0.0085, -0.0372, 0.0611,
    -0.0297, 0.0068, -0.0719, 0.0385, -0.0015, -0.015, 0.054, -0.0098, -0.0285, -0.0629, -0.0366, 0.0429,
    -0.0383, -0.0207, 0.0042, -0.0432, 0.0182, 0.0265, 0.0163, 0.0561, -0.0744, 0.0271, -0.0408, -0.0713,
    -0.0498, 0.044, -0.0426, -0.0541, 0.0027, 0.0266, 0.0318, -0.0494, 0.0503, -0.0235, 0.0049, -0.0598,
    0.0321, -0.0494, -0.03, 0.0154, 0.0016, -0.1395, -0.0245, -0.0074, -0.0135, 0.0489, 0.0393, -0.0207,
    0.0655, -0.0607, 0.0025, -0.0749, -0.0002, -0.0114, 0.0642, 0.0052, -0.0277, 0.0608, 0.0187, -0.0291,
    -0.0162, -0.0085, 0.0107, -0.0302, 0.0292, 0.0345, 0.0734, -0.0434, 0.0306, -0.0087, -0.0821, -0.009,
    0.065, -0.0115, -0.0737, -0.0561, -0.0181, 0.0425, -0.0412, -0.0003, -0.0425, 0.013, 0.0383, -0.0046,
    -0.0579, 0.0018, -0.0788, 0.021, -0.0377, 0.0288, 0.0362, -0.0437, -0.0544, 0.0015, 0.063, -0.0042,
    0.0335, -0.0201, 0.0153, -0.0868, 0.0314, -0.0119, 0.0194, 0.0126, -0.0862, -0.0565, -0.0644, 0.0547,
    0.0041, -0.0228, 0.0452, 0.0421, -0.0361, 0.0035, -0.0425, 0.0174, -0.0953, -0.0157, 0.0494, 0.0232,
    -0.1041, 0.0342, -0.022, 0.0297, -0.0112, 0.0364, -0.0345, 0.0718, 0.0021, -0.0348, 0.0335, 0.0305,
    -0.0693, -0.1102, 0.03, 0.0113, -0.0485, -0.0348, 0.0169, 0.0263, -0.0415, 0.0229, 0.0203, 0.0021,
    -0.0712, -0.0131, 0.134, -0.0094, 0.0144, -0.0581, -0.0026, -0.0553, 0.0227, -0.0446, 0.0115, -0.0651,
    0.0034, 0.0274, -0.0253, -0.0363, 0.0255, -0.01, -0.1232, -0.0169, 0.0088, -0.0637, 0.0222, -0.0881,
    -0.0399, -0.0332, -0.0312, 0.0205, 0.0064, 0.0455, -0.044, 0.0106, -0.0743, -0.0191, 0.042, 0.0498,
    -0.0254, -0.0547, -0.0227, 0.0396, -0.0372, 0.0296, -0.0472, -0.0332, -0.0404, -0.1129, -0.0072, -0.0009,
    -0.0525, -0.0036, 0.0053, -0.0209, 0.0199, 0.0116, -0.0477, -0.0319, 0.0216, 0.0391, -0.0001, -0.0625,
];
