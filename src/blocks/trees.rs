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
    s(216, 1e-35, 1, 11), // kept_distance
    s(177, 0.500349, 2, 6), // vote_share
    s(180, 0.00337937, -1, 3), // parent_prose
    s(118, 2.35024, 4, -5), // from_comment
    s(173, 10.5, 5, -4), // anchor_depth
    s(217, 0.909102, -2, -3), // kept_before
    s(186, 0.381788, 7, 9), // fourth_prose
    s(117, 4.89409, 8, -8), // from_related
    s(153, 0.753658, -6, -7), // window_prose
    s(217, 0.934327, -9, 10), // kept_before
    s(167, 0.955237, -10, -11), // anchor_part_prose
    s(42, 1e-35, -12, 12), // in_main
    s(215, 1e-35, -13, 13), // to_kept
    s(113, 8.98212, 14, -16), // letters_from_title
    s(8, 1e-35, -14, -15), // ends_sentence
    s(187, 1e-35, 1, 5), // kept
    s(103, 0.530122, 2, -5), // summary_says
    s(173, 1e-35, -1, 3), // anchor_depth
    s(107, 6.23922, 4, -4), // page_blocks
    s(163, 0.975178, -2, -3), // anchor_part_prose
    s(177, 0.540161, 6, 11), // vote_share
    s(171, 0.392475, 7, 9), // anchor_part_prose
    s(217, 0.299013, 8, -8), // kept_before
    s(180, 0.0367205, -6, -7), // parent_prose
    s(0, 3.02013, -9, 10), // letters
    s(173, 11.5, -10, -11), // anchor_depth
    s(183, 0.391706, 12, 13), // second_prose
    s(25, 1e-35, -12, -13), // p
    s(217, 0.934327, -14, 14), // kept_before
    s(159, 0.976187, -15, -16), // anchor_part_prose
    s(187, 1e-35, 1, 8), // kept
    s(42, 1e-35, 2, 3), // in_main
    s(163, 0.986096, -1, -2), // anchor_part_prose
    s(107, 6.15591, 4, 7), // page_blocks
    s(217, 0.999904, 5, -6), // kept_before
    s(0, 4.31078, -3, 6), // letters
    s(168, 0.350959, -4, -5), // anchor_part_share
    s(176, 0.084645, -7, -8), // anchor_part_share
    s(159, 0.984326, 9, -16), // anchor_part_prose
    s(161, -1e-35, 10, 11), // anchor_depth
    s(217, 0.317198, -9, -10), // kept_before
    s(217, 0.774022, 12, 14), // kept_before
    s(173, 11.5, 13, -13), // anchor_depth
    s(2, 0.480766, -11, -12), // link_share
    s(218, 7.81963, -14, -15), // kept_letters
    s(216, 1e-35, 1, 11), // kept_distance
    s(177, 0.500349, 2, 7), // vote_share
    s(161, 3.5, 3, 4), // anchor_depth
    s(178, 0.101967, -1, -2), // parent_share
    s(177, 0.0716461, -3, 5), // vote_share
    s(11, 0.0405655, 6, -6), // digit_share
    s(165, 11.5, -4, -5), // anchor_depth
    s(159, 0.987951, 8, 10), // anchor_part_prose
    s(111, 0.778019, -7, 9), // prose_place
    s(219, 0.459012, -8, -9), // kept_of_page
    s(183, 0.287052, -10, -11), // second_prose
    s(103, 0.552716, 12, -16), // summary_says
    s(176, 0.953016, 13, -15), // anchor_part_share
    s(176, 1e-35, -12, 14), // anchor_part_share
    s(166, 0.997263, -13, -14), // anchor_part_links
    s(187, 1e-35, 1, 6), // kept
    s(103, 0.530122, 2, -6), // summary_says
    s(176, 0.953016, 3, 5), // anchor_part_share
    s(174, 0.996212, 4, -3), // anchor_part_links
    s(211, 1e-35, -1, -2), // next_kept
    s(162, -1e-35, -4, -5), // anchor_part_links
    s(177, 0.540161, 7, 11), // vote_share
    s(171, 0.25334, -7, 8), // anchor_part_prose
    s(5, 1e-35, 9, 10), // stop_share
    s(171, 0.447166, -8, -9), // anchor_part_prose
    s(165, 9.5, -10, -11), // anchor_depth
    s(186, 0.499154, 12, 13), // fourth_prose
    s(174, 0.164272, -12, -13), // anchor_part_links
    s(217, 0.934327, -14, 14), // kept_before
    s(159, 0.991603, -15, -16), // anchor_part_prose
    s(216, 1e-35, 1, 12), // kept_distance
    s(177, 0.500349, 2, 8), // vote_share
    s(175, 0.398725, 3, 4), // anchor_part_prose
    s(156, 0.623634, -1, -2), // window_prose
    s(169, 9.5, 5, 7), // anchor_depth
    s(172, 0.00763253, -3, 6), // anchor_part_share
    s(12, 0.286335, -4, -5), // capital_share
    s(225, 0.59, -6, -7), // window_kept
    s(186, 0.464692, 9, 10), // fourth_prose
    s(175, 0.830425, -8, -9), // anchor_part_prose
    s(0, 4.31078, 11, -12), // letters
    s(225, 0.639206, -10, -11), // window_kept
    s(224, 1e-35, -13, 13), // window_kept
    s(177, 0.654763, -14, 14), // vote_share
    s(106, 0.755365, -15, -16), // letter_place
    s(216, 1e-35, 1, 9), // kept_distance
    s(177, 0.500349, 2, 6), // vote_share
    s(171, 0.25334, -1, 3), // anchor_part_prose
    s(161, 3.5, 4, 5), // anchor_depth
    s(217, 0.317198, -2, -3), // kept_before
    s(116, 2.74032, -4, -5), // from_heading
    s(183, 0.391706, 7, 8), // second_prose
    s(25, 1e-35, -6, -7), // p
    s(179, 0.311486, -8, -9), // parent_links
    s(224, 1e-35, 10, 11), // window_kept
    s(176, 0.953016, -10, -11), // anchor_part_share
    s(5, 0.00602611, 12, 13), // stop_share
    s(120, 3.31402, -12, -13), // repeats
    s(217, 0.774022, 14, -16), // kept_before
    s(5, 0.0183039, -14, -15), // stop_share
    s(187, 1e-35, 1, 6), // kept
    s(103, 0.530122, 2, -6), // summary_says
    s(208, 1e-35, 3, 5), // conditional
    s(176, 0.983904, -1, 4), // anchor_part_share
    s(156, 0.556464, -2, -3), // window_prose
    s(217, 0.909102, -4, -5), // kept_before
    s(183, 0.391706, 7, 11), // second_prose
    s(171, 0.447166, 8, 9), // anchor_part_prose
    s(105, 0.244939, -7, -8), // block_place
    s(217, 0.774022, -9, 10), // kept_before
    s(181, 0.123632, -10, -11), // second_share
    s(159, 0.987951, 12, -16), // anchor_part_prose
    s(217, 0.808402, 13, 14), // kept_before
    s(11, 0.150269, -12, -13), // digit_share
    s(224, 0.983291, -14, -15), // window_kept
    s(187, 1e-35, 1, 6), // kept
    s(103, 0.358828, 2, -6), // summary_says
    s(173, 1e-35, -1, 3), // anchor_depth
    s(107, 6.19028, 4, -5), // page_blocks
    s(157, 1e-35, -2, 5), // anchor_depth
    s(104, 15.5, -3, -4), // depth
    s(183, 0.391706, 7, 9), // second_prose
    s(175, 0.398725, -7, 8), // anchor_part_prose
    s(116, 2.602, -8, -9), // from_heading
    s(177, 0.980033, 10, 13), // vote_share
    s(111, 0.31719, -10, 11), // prose_place
    s(161, 3.5, -11, 12), // anchor_depth
    s(177, 0.602983, -12, -13), // vote_share
    s(15, 0.00981999, 14, -16), // separator_share
    s(83, 1e-35, -14, -15), // near_unseen
    s(187, 1e-35, 1, 9), // kept
    s(42, 1e-35, 2, 5), // in_main
    s(103, 0.234053, 3, -4), // summary_says
    s(158, 0.00874113, -1, 4), // anchor_part_links
    s(214, 1.7006, -2, -3), // from_kept
    s(112, 5.40042, 6, -9), // blocks_from_title
    s(103, 0.487008, 7, -8), // summary_says
    s(174, 0.996212, 8, -7), // anchor_part_links
    s(129, 0.47569, -5, -6), // next_link_share
    s(177, 0.540161, 10, 11), // vote_share
    s(153, 0.292273, -10, -11), // window_prose
    s(174, 0.133001, 12, 14), // anchor_part_links
    s(15, 0.0108844, -12, 13), // separator_share
    s(2, 0.0295207, -13, -14), // link_share
    s(15, 0.00385358, -15, -16), // separator_share
    s(187, 1e-35, 1, 9), // kept
    s(42, 1e-35, 2, 4), // in_main
    s(158, 0.00874113, -1, 3), // anchor_part_links
    s(183, 0.812928, -2, -3), // second_prose
    s(215, 1e-35, 5, 7), // to_kept
    s(185, 1e-35, 6, -6), // fourth_links
    s(186, 0.464692, -4, -5), // fourth_prose
    s(5, 0.00544219, -7, 8), // stop_share
    s(172, 0.309261, -8, -9), // anchor_part_share
    s(0, 3.67622, 10, 12), // letters
    s(161, 1e-35, -10, 11), // anchor_depth
    s(181, 0.60071, -11, -12), // second_share
    s(174, 0.151323, -13, 13), // anchor_part_links
    s(11, 0.0557778, 14, -16), // digit_share
    s(166, 0.41391, -14, -15), // anchor_part_links
    s(222, 0.355414, 1, 8), // second_kept
    s(175, 0.867422, 2, -8), // anchor_part_prose
    s(103, 0.530122, 3, -7), // summary_says
    s(163, 0.999022, 4, -6), // anchor_part_prose
    s(188, 1e-35, -1, 5), // in_roots
    s(107, 6.23922, 6, -5), // page_blocks
    s(217, 0.675857, 7, -4), // kept_before
    s(0, 4.31078, -2, -3), // letters
    s(161, -1e-35, 9, 10), // anchor_depth
    s(8, 1e-35, -9, -10), // ends_sentence
    s(0, 4.2413, 11, 13), // letters
    s(211, 1e-35, -11, 12), // next_kept
    s(186, 0.499154, -12, -13), // fourth_prose
    s(217, 0.895108, -14, 14), // kept_before
    s(211, 1e-35, -15, -16), // next_kept
    s(187, 1e-35, 1, 10), // kept
    s(42, 1e-35, 2, 3), // in_main
    s(212, 1e-35, -1, -2), // next_kept
    s(107, 6.15591, 4, 9), // page_blocks
    s(179, 0.662777, 5, -8), // parent_links
    s(215, 1.49787, 6, 7), // to_kept
    s(94, 1e-35, -3, -4), // any_lead
    s(167, 0.0906662, -5, 8), // anchor_part_prose
    s(225, 0.639206, -6, -7), // window_kept
    s(154, 3.43108, -9, -10), // window_letters
    s(183, 0.391706, 11, 13), // second_prose
    s(12, 0.316749, 12, -13), // capital_share
    s(156, 0.448726, -11, -12), // window_prose
    s(5, 1e-35, 14, -16), // stop_share
    s(218, 8.3247, -14, -15), // kept_letters
    s(216, 1e-35, 1, 8), // kept_distance
    s(159, 0.987951, 2, -8), // anchor_part_prose
    s(101, 1e-35, 3, -7), // copies
    s(217, 0.774022, 4, 6), // kept_before
    s(161, -1e-35, 5, -3), // anchor_depth
    s(180, 0.0525254, -1, -2), // parent_prose
    s(112, 3.97964, 7, -6), // blocks_from_title
    s(180, 0.0815802, -4, -5), // parent_prose
    s(42, 1e-35, 9, 10), // in_main
    s(213, 1e-35, -9, -10), // next_kept
    s(217, 0.991132, 11, -16), // kept_before
    s(180, 1e-35, 12, 13), // parent_prose
    s(176, 0.0764265, -11, -12), // anchor_part_share
    s(216, 5.5, -13, 14), // kept_distance
    s(168, 0.350959, -14, -15), // anchor_part_share
    s(216, 1e-35, 1, 11), // kept_distance
    s(159, 0.984326, 2, 9), // anchor_part_prose
    s(217, 0.774022, 3, 7), // kept_before
    s(183, 0.0352077, 4, 5), // second_prose
    s(219, 0.459012, -1, -2), // kept_of_page
    s(221, 0.166136, -3, 6), // parent_kept
    s(109, 1e-35, -4, -5), // before_prose
    s(218, 8.3247, 8, -8), // kept_letters
    s(127, 1e-35, -6, -7), // next_tag_is_same
    s(183, 0.287052, 10, -11), // second_prose
    s(217, 0.675857, -9, -10), // kept_before
    s(224, 0.0720746, -12, 12), // window_kept
    s(5, 0.00544219, 13, 14), // stop_share
    s(177, 0.654763, -13, -14), // vote_share
    s(5, 0.0227643, -15, -16), // stop_share
    s(187, 1e-35, 1, 7), // kept
    s(174, -1e-35, 2, 3), // anchor_part_links
    s(103, 0.552716, -1, -2), // summary_says
    s(107, 5.85504, 4, -7), // page_blocks
    s(181, 0.707622, 5, 6), // second_share
    s(163, 0.961137, -3, -4), // anchor_part_prose
    s(208, 1e-35, -5, -6), // conditional
    s(186, 0.499154, 8, 11), // fourth_prose
    s(12, 0.216317, 9, -11), // capital_share
    s(117, 4.6587, 10, -10), // from_related
    s(171, 0.239676, -8, -9), // anchor_part_prose
    s(174, 0.133236, 12, 13), // anchor_part_links
    s(159, 0.987951, -12, -13), // anchor_part_prose
    s(11, 0.0557778, 14, -16), // digit_share
    s(108, 8.22537, -14, -15), // page_letters
    s(222, 0.355414, 1, 5), // second_kept
    s(211, 1e-35, 2, 4), // next_kept
    s(103, 0.234053, 3, -3), // summary_says
    s(176, 0.953016, -1, -2), // anchor_part_share
    s(180, 0.0936155, -4, -5), // parent_prose
    s(177, 0.654763, 6, 9), // vote_share
    s(8, 1e-35, -6, 7), // ends_sentence
    s(113, 7.64802, -7, 8), // letters_from_title
    s(162, 0.0371494, -8, -9), // anchor_part_links
    s(183, 0.391706, 10, 11), // second_prose
    s(12, 0.251437, -10, -11), // capital_share
    s(217, 0.934327, 12, 14), // kept_before
    s(83, 1e-35, 13, -14), // near_unseen
    s(8, 1e-35, -12, -13), // ends_sentence
    s(223, 0.867062, -15, -16), // third_kept
    s(216, 1e-35, 1, 8), // kept_distance
    s(157, -1e-35, 2, 4), // anchor_depth
    s(153, 0.434442, -1, 3), // window_prose
    s(217, 0.808402, -2, -3), // kept_before
    s(183, 0.287052, -4, 5), // second_prose
    s(83, 1e-35, 6, -8), // near_unseen
    s(8, 1e-35, 7, -7), // ends_sentence
    s(218, 7.50327, -5, -6), // kept_letters
    s(208, 1e-35, 9, 14), // conditional
    s(103, 0.234053, 10, -14), // summary_says
    s(176, 0.983904, 11, -13), // anchor_part_share
    s(180, 1e-35, -9, 12), // parent_prose
    s(214, 1.7006, 13, -12), // from_kept
    s(184, 0.640094, -10, -11), // fourth_share
    s(217, 0.862275, -15, -16), // kept_before
    s(187, 1e-35, 1, 7), // kept
    s(224, 1e-35, 2, 3), // window_kept
    s(176, 0.953016, -1, -2), // anchor_part_share
    s(163, 0.975178, 4, -7), // anchor_part_prose
    s(174, 0.954038, 5, 6), // anchor_part_links
    s(103, 0.234053, -3, -4), // summary_says
    s(104, 10.5, -5, -6), // depth
    s(180, 0.283668, 8, 12), // parent_prose
    s(101, 1e-35, 9, -12), // copies
    s(11, 0.047733, 10, -11), // digit_share
    s(117, 4.71401, -8, 11), // from_related
    s(186, 0.667508, -9, -10), // fourth_prose
    s(7, 1e-35, 13, 14), // stops
    s(218, 7.50327, -13, -14), // kept_letters
    s(83, 1e-35, -15, -16), // near_unseen
    s(187, 1e-35, 1, 10), // kept
    s(42, 1e-35, 2, 7), // in_main
    s(222, 0.782098, 3, -6), // second_kept
    s(218, 5.96609, 4, -5), // kept_letters
    s(112, 4.98702, -1, 5), // blocks_from_title
    s(214, 1e-35, 6, -4), // from_kept
    s(143, 4.5, -2, -3), // next_far
    s(185, 0.104945, 8, -10), // fourth_links
    s(219, 0.149068, 9, -9), // kept_of_page
    s(151, 3.53454, -7, -8), // window_letters
    s(159, 0.987951, 11, -16), // anchor_part_prose
    s(0, 4.99382, 12, 14), // letters
    s(185, 0.391513, 13, -13), // fourth_links
    s(186, 0.464692, -11, -12), // fourth_prose
    s(15, 0.00536921, -14, -15), // separator_share
    s(224, 0.496264, 1, 7), // window_kept
    s(42, 1e-35, 2, 3), // in_main
    s(103, 0.552716, -1, -2), // summary_says
    s(217, 0.909102, 4, -7), // kept_before
    s(180, 1e-35, 5, 6), // parent_prose
    s(217, 0.138464, -3, -4), // kept_before
    s(184, 0.599232, -5, -6), // fourth_share
    s(180, 0.00337937, 8, 9), // parent_prose
    s(160, 0.000911688, -8, -9), // anchor_part_share
    s(217, 0.895108, 10, 14), // kept_before
    s(101, 1e-35, 11, -14), // copies
    s(170, 0.418431, 12, 13), // anchor_part_links
    s(8, 1e-35, -10, -11), // ends_sentence
    s(217, 0.691214, -12, -13), // kept_before
    s(158, -1e-35, -15, -16), // anchor_part_links
    s(224, 0.427997, 1, 9), // window_kept
    s(42, 1e-35, 2, 3), // in_main
    s(51, 1e-35, -1, -2), // in_blockquote
    s(107, 6.19028, 4, 8), // page_blocks
    s(168, 0.26338, -3, 5), // anchor_part_share
    s(168, 0.752331, 6, -7), // anchor_part_share
    s(111, 0.750706, 7, -6), // prose_place
    s(167, 0.612066, -4, -5), // anchor_part_prose
    s(154, 3.43108, -8, -9), // window_letters
    s(177, 0.540161, 10, 11), // vote_share
    s(0, 4.31078, -10, -11), // letters
    s(183, 0.391706, 12, 13), // second_prose
    s(182, 0.139257, -12, -13), // second_links
    s(0, 4.63956, 14, -16), // letters
    s(212, 1e-35, -14, -15), // next_kept
    s(216, 1e-35, 1, 10), // kept_distance
    s(173, 2.5, 2, 5), // anchor_depth
    s(83, 1e-35, 3, -4), // near_unseen
    s(8, 1e-35, 4, -3), // ends_sentence
    s(218, 7.50327, -1, -2), // kept_letters
    s(221, 0.87748, -5, 6), // parent_kept
    s(118, 1.86883, 7, -10), // from_comment
    s(186, 0.0208286, -6, 8), // fourth_prose
    s(117, 4.6587, -7, 9), // from_related
    s(186, 0.667508, -8, -9), // fourth_prose
    s(208, 1e-35, 11, 14), // conditional
    s(179, 0.619969, 12, -14), // parent_links
    s(214, 1.86883, 13, -13), // from_kept
    s(93, 1e-35, -11, -12), // near_lead
    s(104, 9.5, -15, -16), // depth
    s(187, 1e-35, 1, 8), // kept
    s(42, 1e-35, 2, 4), // in_main
    s(163, 0.986096, 3, -3), // anchor_part_prose
    s(158, 0.94281, -1, -2), // anchor_part_links
    s(180, 1e-35, 5, 6), // parent_prose
    s(176, 0.0764265, -4, -5), // anchor_part_share
    s(189, 1e-35, 7, -8), // others
    s(168, 0.350959, -6, -7), // anchor_part_share
    s(180, 0.283668, 9, 13), // parent_prose
    s(181, 0.60071, 10, -13), // second_share
    s(174, 0.133236, 11, 12), // anchor_part_links
    s(117, 4.71401, -9, -10), // from_related
    s(168, 0.790696, -11, -12), // anchor_part_share
    s(174, 0.395257, 14, -16), // anchor_part_links
    s(7, 1e-35, -14, -15), // stops
    s(222, 0.305857, 1, 6), // second_kept
    s(175, 0.867422, 2, -6), // anchor_part_prose
    s(176, 0.953016, 3, -5), // anchor_part_share
    s(103, 0.552716, 4, -4), // summary_says
    s(208, 1e-35, -1, 5), // conditional
    s(217, 0.738967, -2, -3), // kept_before
    s(159, 0.987951, 7, 13), // anchor_part_prose
    s(217, 0.808402, 8, 12), // kept_before
    s(161, -1e-35, 9, 11), // anchor_depth
    s(180, 0.0525254, -7, 10), // parent_prose
    s(104, 6.5, -8, -9), // depth
    s(101, 1e-35, -10, -11), // copies
    s(222, 0.912645, -12, -13), // second_kept
    s(183, 0.287052, 14, -16), // second_prose
    s(106, 0.58615, -14, -15), // letter_place
    s(187, 1e-35, 1, 7), // kept
    s(174, -1e-35, 2, 4), // anchor_part_links
    s(103, 0.487008, 3, -3), // summary_says
    s(33, 1e-35, -1, -2), // blockquote
    s(215, 1e-35, -4, 5), // to_kept
    s(166, 0.953258, 6, -7), // anchor_part_links
    s(174, 0.263977, -5, -6), // anchor_part_links
    s(175, 0.944845, 8, -16), // anchor_part_prose
    s(83, 1e-35, 9, -15), // near_unseen
    s(183, 0.531357, 10, 13), // second_prose
    s(12, 0.235829, 11, -11), // capital_share
    s(117, 4.6587, -8, 12), // from_related
    s(183, 0.151798, -9, -10), // second_prose
    s(174, 0.290355, -12, 14), // anchor_part_links
    s(222, 0.497362, -13, -14), // second_kept
    s(222, 0.355414, 1, 7), // second_kept
    s(212, 1e-35, 2, 6), // next_kept
    s(42, 1e-35, -1, 3), // in_main
    s(215, 1.24245, -2, 4), // to_kept
    s(5, 0.00459773, -3, 5), // stop_share
    s(0, 3.81765, -4, -5), // letters
    s(0, 4.31078, -6, -7), // letters
    s(159, 0.987951, 8, 14), // anchor_part_prose
    s(217, 0.919912, 9, 13), // kept_before
    s(101, 1e-35, 10, -12), // copies
    s(219, 0.427955, 11, 12), // kept_of_page
    s(178, 0.0236677, -8, -9), // parent_share
    s(217, 1e-35, -10, -11), // kept_before
    s(112, 4.119, -13, -14), // blocks_from_title
    s(186, 0.284496, -15, -16), // fourth_prose
    s(221, 0.397016, 1, 9), // parent_kept
    s(42, 1e-35, 2, 6), // in_main
    s(224, 0.0720746, 3, -5), // window_kept
    s(218, 5.96609, 4, -4), // kept_letters
    s(113, 7.52806, -1, 5), // letters_from_title
    s(170, 0.856703, -2, -3), // anchor_part_links
    s(215, 1e-35, 7, 8), // to_kept
    s(185, 1e-35, -6, -7), // fourth_links
    s(5, 0.00653062, -8, -9), // stop_share
    s(175, 0.988367, 10, -16), // anchor_part_prose
    s(161, -1e-35, -10, 11), // anchor_depth
    s(111, 0.917029, 12, -15), // prose_place
    s(180, 0.724668, 13, -14), // parent_prose
    s(116, 2.97009, -11, 14), // from_heading
    s(108, 9.02341, -12, -13), // page_letters
    s(187, 1e-35, 1, 8), // kept
    s(152, 0.361934, 2, 6), // window_link_share
    s(214, 2.86179, 3, -5), // from_kept
    s(107, 5.85504, 4, -4), // page_blocks
    s(103, 0.530122, 5, -3), // summary_says
    s(158, 0.00725955, -1, -2), // anchor_part_links
    s(170, 0.987185, -6, 7), // anchor_part_links
    s(219, 0.04082, -7, -8), // kept_of_page
    s(159, 0.987951, 9, 14), // anchor_part_prose
    s(185, 0.391513, 10, 11), // fourth_links
    s(186, 0.381788, -9, -10), // fourth_prose
    s(171, 0.421553, 12, 13), // anchor_part_prose
    s(180, 0.0402254, -11, -12), // parent_prose
    s(113, 7.03218, -13, -14), // letters_from_title
    s(186, 0.284496, -15, -16), // fourth_prose
    s(187, 1e-35, 1, 7), // kept
    s(208, 1e-35, 2, 5), // conditional
    s(153, 0.264562, -1, 3), // window_prose
    s(217, 0.991132, 4, -4), // kept_before
    s(7, 1e-35, -2, -3), // stops
    s(217, 0.909102, 6, -7), // kept_before
    s(112, 2.2499, -5, -6), // blocks_from_title
    s(159, 0.987951, 8, 14), // anchor_part_prose
    s(217, 0.722276, 9, 12), // kept_before
    s(173, 2.5, -8, 10), // anchor_depth
    s(219, 0.497684, 11, -11), // kept_of_page
    s(225, 0.752219, -9, -10), // window_kept
    s(112, 3.97964, 13, -14), // blocks_from_title
    s(0, 5.64013, -12, -13), // letters
    s(156, 0.353399, -15, -16), // window_prose
    s(187, 1e-35, 1, 5), // kept
    s(42, 1e-35, 2, 3), // in_main
    s(222, 0.355414, -1, -2), // second_kept
    s(168, 0.26338, -3, 4), // anchor_part_share
    s(179, 0.700126, -4, -5), // parent_links
    s(159, 0.987951, 6, 12), // anchor_part_prose
    s(111, 0.778019, 7, -12), // prose_place
    s(11, 0.120086, 8, 11), // digit_share
    s(116, 2.91741, 9, -9), // from_heading
    s(84, 1e-35, -6, 10), // any_unseen
    s(8, 1e-35, -7, -8), // ends_sentence
    s(185, 0.104945, -10, -11), // fourth_links
    s(175, 0.854331, 13, 14), // anchor_part_prose
    s(128, 4.22681, -13, -14), // next_letters
    s(2, 0.130602, -15, -16), // link_share
    s(221, 0.397016, 1, 7), // parent_kept
    s(152, 0.361934, 2, -7), // window_link_share
    s(215, 1e-35, -1, 3), // to_kept
    s(113, 1e-35, -2, 4), // letters_from_title
    s(0, 4.06899, -3, 5), // letters
    s(176, 0.0381465, -4, 6), // anchor_part_share
    s(107, 5.85504, -5, -6), // page_blocks
    s(159, 0.987951, 8, 13), // anchor_part_prose
    s(111, 0.778019, 9, -13), // prose_place
    s(185, 0.411691, 10, -12), // fourth_links
    s(101, 1e-35, 11, -11), // copies
    s(116, 2.91741, 12, -10), // from_heading
    s(12, 0.273156, -8, -9), // capital_share
    s(183, 0.287052, 14, -16), // second_prose
    s(111, 0.579474, -14, -15), // prose_place
    s(216, 3.5, 1, 8), // kept_distance
    s(0, 4.63956, 2, 4), // letters
    s(163, 1e-35, -1, 3), // anchor_part_prose
    s(173, 2.5, -2, -3), // anchor_depth
    s(15, 0.00308167, 5, 6), // separator_share
    s(186, 0.499154, -4, -5), // fourth_prose
    s(166, 0.344993, 7, -8), // anchor_part_links
    s(217, 0.675857, -6, -7), // kept_before
    s(153, 0.234272, 9, 12), // window_prose
    s(218, 5.96609, 10, -12), // kept_letters
    s(112, 5.04664, -9, 11), // blocks_from_title
    s(215, 2.13833, -10, -11), // to_kept
    s(217, 0.991132, 13, -16), // kept_before
    s(112, 1e-35, -13, 14), // blocks_from_title
    s(0, 4.2413, -14, -15), // letters
    s(187, 1e-35, 1, 6), // kept
    s(224, 1e-35, 2, 4), // window_kept
    s(218, 5.96609, 3, -3), // kept_letters
    s(112, 5.04664, -1, -2), // blocks_from_title
    s(7, 1e-35, -4, 5), // stops
    s(12, 0.133568, -5, -6), // capital_share
    s(159, 0.987951, 7, 13), // anchor_part_prose
    s(217, 0.757341, 8, 11), // kept_before
    s(174, 0.395257, 9, -10), // anchor_part_links
    s(157, -4.5, 10, -9), // anchor_depth
    s(155, 0.00690362, -7, -8), // window_link_share
    s(112, 3.97964, 12, -13), // blocks_from_title
    s(151, 4.93732, -11, -12), // window_letters
    s(174, 0.151323, -14, 14), // anchor_part_links
    s(217, 0.586856, -15, -16), // kept_before
    s(187, 1e-35, 1, 8), // kept
    s(42, 1e-35, 2, 4), // in_main
    s(158, 0.00874113, 3, -3), // anchor_part_links
    s(103, 0.234053, -1, -2), // summary_says
    s(108, 9.36298, 5, -8), // page_letters
    s(215, 1.24245, -4, 6), // to_kept
    s(124, 0.612007, 7, -7), // next_link_share
    s(220, 0.0112267, -5, -6), // of_kept
    s(0, 4.8081, 9, 11), // letters
    s(225, 0.87845, 10, -11), // window_kept
    s(136, 4.10261, -9, -10), // next_letters
    s(183, 0.531357, 12, -16), // second_prose
    s(12, 0.316749, 13, -15), // capital_share
    s(59, 1e-35, 14, -14), // near_positive
    s(175, 0.888022, -12, -13), // anchor_part_prose
    s(224, 0.0720746, 1, 7), // window_kept
    s(42, 1e-35, 2, 6), // in_main
    s(218, 5.96609, 3, 5), // kept_letters
    s(113, 7.52806, -1, 4), // letters_from_title
    s(215, 2.13833, -2, -3), // to_kept
    s(33, 1e-35, -4, -5), // blockquote
    s(217, 0.999904, -6, -7), // kept_before
    s(159, 0.987951, 8, 12), // anchor_part_prose
    s(217, 0.791023, 9, 11), // kept_before
    s(180, 0.0436096, 10, -10), // parent_prose
    s(120, 2.13833, -8, -9), // repeats
    s(218, 8.3247, -11, -12), // kept_letters
    s(175, 0.854331, 13, 14), // anchor_part_prose
    s(108, 9.219, -13, -14), // page_letters
    s(217, 0.934327, -15, -16), // kept_before
    s(221, 0.307324, 1, 8), // parent_kept
    s(42, 1e-35, 2, 6), // in_main
    s(158, 0.0199674, 3, 4), // anchor_part_links
    s(33, 1e-35, -1, -2), // blockquote
    s(163, 0.936434, 5, -5), // anchor_part_prose
    s(172, 0.0481946, -3, -4), // anchor_part_share
    s(108, 9.36298, 7, -8), // page_letters
    s(217, 0.895108, -6, -7), // kept_before
    s(173, 2.5, 9, 12), // anchor_depth
    s(217, 0.862275, 10, 11), // kept_before
    s(114, 1e-35, -9, -10), // is_title
    s(108, 9.13761, -11, -12), // page_letters
    s(171, 0.447166, -13, 13), // anchor_part_prose
    s(108, 9.30078, -14, 14), // page_letters
    s(107, 5.99271, -15, -16), // page_blocks
    s(187, 1e-35, 1, 8), // kept
    s(42, 1e-35, 2, 6), // in_main
    s(158, 0.00874113, 3, 5), // anchor_part_links
    s(94, 1e-35, -1, 4), // any_lead
    s(157, -3.5, -2, -3), // anchor_depth
    s(183, 0.812928, -4, -5), // second_prose
    s(217, 0.909102, 7, -8), // kept_before
    s(0, 3.56943, -6, -7), // letters
    s(175, 0.988367, 9, 13), // anchor_part_prose
    s(217, 0.722276, 10, -13), // kept_before
    s(174, 0.395257, 11, -12), // anchor_part_links
    s(83, 1e-35, 12, -11), // near_unseen
    s(51, 1e-35, -9, -10), // in_blockquote
    s(217, 0.791023, -14, 14), // kept_before
    s(225, 0.73026, -15, -16), // window_kept
    s(188, 1e-35, 1, 11), // in_roots
    s(218, 5.96609, 2, 6), // kept_letters
    s(112, 4.98702, 3, 4), // blocks_from_title
    s(151, 4.24914, -1, -2), // window_letters
    s(101, 2.74032, 5, -5), // copies
    s(215, 1.24245, -3, -4), // to_kept
    s(179, 0.662777, 7, -11), // parent_links
    s(113, 7.75212, 8, -10), // letters_from_title
    s(0, 3.86067, -6, 9), // letters
    s(4, 0.941298, 10, -9), // bold_share
    s(121, 3.56943, -7, -8), // next_letters
    s(0, 4.31078, 12, 13), // letters
    s(166, -1e-35, -12, -13), // anchor_part_links
    s(174, 0.133236, -14, 14), // anchor_part_links
    s(15, 0.00308167, -15, -16), // separator_share
    s(224, 0.0720746, 1, 7), // window_kept
    s(218, 5.96609, 2, 4), // kept_letters
    s(107, 6.01249, -1, 3), // page_blocks
    s(220, 0.0461681, -2, -3), // of_kept
    s(153, 0.234272, -4, 5), // window_prose
    s(215, 1.86883, 6, -7), // to_kept
    s(165, 11.5, -5, -6), // anchor_depth
    s(8, 1e-35, 8, 11), // ends_sentence
    s(181, 0.707622, 9, 10), // second_share
    s(185, 0.391513, -8, -9), // fourth_links
    s(165, 1e-35, -10, -11), // anchor_depth
    s(101, 1e-35, 12, -16), // copies
    s(15, 0.00536921, 13, -15), // separator_share
    s(83, 1e-35, 14, -14), // near_unseen
    s(115, 1e-35, -12, -13), // heading_is_related
    s(221, 0.397016, 1, 9), // parent_kept
    s(42, 1e-35, 2, 5), // in_main
    s(208, 1e-35, 3, 4), // conditional
    s(33, 1e-35, -1, -2), // blockquote
    s(152, 0.702227, -3, -4), // window_link_share
    s(107, 6.13556, 6, -9), // page_blocks
    s(117, 1e-35, 7, -8), // from_related
    s(180, 0.0146537, -5, 8), // parent_prose
    s(107, 5.56449, -6, -7), // page_blocks
    s(175, 0.988367, 10, -16), // anchor_part_prose
    s(180, 0.671133, 11, 14), // parent_prose
    s(162, 0.0138281, 12, 13), // anchor_part_links
    s(117, 1e-35, -10, -11), // from_related
    s(12, 0.300538, -12, -13), // capital_share
    s(109, 1e-35, -14, -15), // before_prose
    s(222, 0.305857, 1, 8), // second_kept
    s(3, 1e-35, 2, -8), // links
    s(166, 0.00643772, 3, 4), // anchor_part_links
    s(120, 3.95106, -1, -2), // repeats
    s(107, 5.48272, -3, 5), // page_blocks
    s(113, 8.06542, 6, -7), // letters_from_title
    s(0, 2.97009, -4, 7), // letters
    s(112, 3.38425, -5, -6), // blocks_from_title
    s(157, -1e-35, 9, 10), // anchor_depth
    s(168, 0.784587, -9, -10), // anchor_part_share
    s(0, 4.8081, 11, 13), // letters
    s(112, 3.81765, 12, -13), // blocks_from_title
    s(111, 0.833752, -11, -12), // prose_place
    s(183, 0.287052, 14, -16), // second_prose
    s(168, 0.216691, -14, -15), // anchor_part_share
    s(221, 0.636616, 1, 7), // parent_kept
    s(153, 0.234272, 2, 3), // window_prose
    s(174, 0.996212, -1, -2), // anchor_part_links
    s(217, 0.909102, 4, 5), // kept_before
    s(194, 1e-35, -3, -4), // unlikely
    s(165, 11.5, -5, 6), // anchor_depth
    s(216, 12.5, -6, -7), // kept_distance
    s(217, 0.722276, 8, 11), // kept_before
    s(177, 0.500349, -8, 9), // vote_share
    s(174, 0.133001, -9, 10), // anchor_part_links
    s(184, 0.599232, -10, -11), // fourth_share
    s(170, 0.0829473, 12, 14), // anchor_part_links
    s(177, 0.980033, 13, -14), // vote_share
    s(104, 9.5, -12, -13), // depth
    s(184, 0.82531, -15, -16), // fourth_share
    s(224, 0.0720746, 1, 4), // window_kept
    s(3, 1e-35, 2, -4), // links
    s(218, 5.96609, -1, 3), // kept_letters
    s(225, 0.118946, -2, -3), // window_kept
    s(159, 0.987951, 5, 11), // anchor_part_prose
    s(218, 9.22661, 6, -11), // kept_letters
    s(180, 0.0436096, 7, 8), // parent_prose
    s(120, 2.13833, -5, -6), // repeats
    s(184, 0.957587, -7, 9), // fourth_share
    s(111, 0.371976, -8, 10), // prose_place
    s(218, 8.64321, -9, -10), // kept_letters
    s(174, 0.133236, 12, 13), // anchor_part_links
    s(186, 0.284496, -12, -13), // fourth_prose
    s(6, 0.0274117, 14, -16), // comma_share
    s(11, 0.0435573, -14, -15), // digit_share
    s(173, -1e-35, 1, 10), // anchor_depth
    s(180, 1e-35, 2, 6), // parent_prose
    s(218, 5.96609, 3, -5), // kept_letters
    s(78, 1e-35, 4, -4), // any_furniture
    s(60, 1e-35, -1, 5), // any_positive
    s(144, 2.74032, -2, -3), // next_letters
    s(214, 3.15677, 7, -10), // from_kept
    s(42, 1e-35, 8, 9), // in_main
    s(117, 4.49422, -6, -7), // from_related
    s(218, 7.64156, -8, -9), // kept_letters
    s(217, 0.774022, 11, 14), // kept_before
    s(173, 2.5, 12, 13), // anchor_depth
    s(194, 1e-35, -11, -12), // unlikely
    s(0, 4.31078, -13, -14), // letters
    s(218, 7.93164, -15, -16), // kept_letters
    s(173, -1e-35, 1, 8), // anchor_depth
    s(94, 1e-35, 2, 7), // any_lead
    s(42, 1e-35, 3, 4), // in_main
    s(51, 1e-35, -1, -2), // in_blockquote
    s(5, 0.00873744, -3, 5), // stop_share
    s(215, 1.49787, -4, 6), // to_kept
    s(111, 0.0239048, -5, -6), // prose_place
    s(219, 0.120505, -7, -8), // kept_of_page
    s(173, 2.5, 9, 12), // anchor_depth
    s(217, 0.862275, -9, 10), // kept_before
    s(112, 4.05175, 11, -12), // blocks_from_title
    s(130, 1e-35, -10, -11), // next_is_prose
    s(217, 0.909102, 13, 14), // kept_before
    s(185, 0.116333, -13, -14), // fourth_links
    s(112, 5.40042, -15, -16), // blocks_from_title
    s(211, 1e-35, 1, 11), // next_kept
    s(179, 0.662777, 2, 8), // parent_links
    s(111, 0.400565, 3, 5), // prose_place
    s(7, 1e-35, -1, 4), // stops
    s(216, 15.5, -2, -3), // kept_distance
    s(42, 1e-35, -4, 6), // in_main
    s(168, 0.350959, -5, 7), // anchor_part_share
    s(107, 5.59285, -6, -7), // page_blocks
    s(174, 0.954038, 9, -11), // anchor_part_links
    s(136, 1.49787, 10, -10), // next_letters
    s(3, 1e-35, -8, -9), // links
    s(175, 0.988367, 12, -16), // anchor_part_prose
    s(83, 1e-35, 13, -15), // near_unseen
    s(181, 0.707622, 14, -14), // second_share
    s(179, 0.137489, -12, -13), // parent_links
    s(221, 0.307324, 1, 8), // parent_kept
    s(42, 1e-35, 2, 6), // in_main
    s(157, 1.5, 3, 5), // anchor_depth
    s(33, 1e-35, 4, -3), // blockquote
    s(120, 3.95106, -1, -2), // repeats
    s(172, 0.0556266, -4, -5), // anchor_part_share
    s(108, 9.36298, 7, -8), // page_letters
    s(113, 7.03218, -6, -7), // letters_from_title
    s(0, 4.8081, 9, 11), // letters
    s(165, 1e-35, -9, 10), // anchor_depth
    s(186, 0.464692, -10, -11), // fourth_prose
    s(174, 0.133236, 12, 13), // anchor_part_links
    s(173, 9.5, -12, -13), // anchor_depth
    s(15, 0.00458191, 14, -16), // separator_share
    s(108, 9.52905, -14, -15), // page_letters
    s(173, -1e-35, 1, 6), // anchor_depth
    s(3, 1e-35, 2, -6), // links
    s(218, 5.96609, 3, 4), // kept_letters
    s(112, 5.10897, -1, -2), // blocks_from_title
    s(225, 1e-35, -3, 5), // window_kept
    s(0, 4.63956, -4, -5), // letters
    s(159, 0.987951, 7, 13), // anchor_part_prose
    s(218, 9.22661, 8, -13), // kept_letters
    s(184, 0.909819, 9, 12), // fourth_share
    s(173, 2.5, -7, 10), // anchor_depth
    s(154, 4.71287, -8, 11), // window_letters
    s(178, 0.193377, -9, -10), // parent_share
    s(0, 5.44889, -11, -12), // letters
    s(174, 0.290355, 14, -16), // anchor_part_links
    s(8, 1e-35, -14, -15), // ends_sentence
    s(224, 0.0720746, 1, 6), // window_kept
    s(42, 1e-35, 2, 3), // in_main
    s(51, 1e-35, -1, -2), // in_blockquote
    s(155, 0.0422327, -3, 4), // window_link_share
    s(170, 0.301302, -4, 5), // anchor_part_links
    s(185, 0.793057, -5, -6), // fourth_links
    s(5, 1e-35, 7, 8), // stop_share
    s(112, 3.06778, -7, -8), // blocks_from_title
    s(101, 1e-35, 9, -16), // copies
    s(15, 0.00229359, 10, -15), // separator_share
    s(129, 0.66954, 11, 14), // next_link_share
    s(185, 0.00690886, 12, -12), // fourth_links
    s(182, 0.0048179, 13, -11), // second_links
    s(94, 1e-35, -9, -10), // any_lead
    s(144, 3.7727, -13, -14), // next_letters
    s(224, 0.0720746, 1, 6), // window_kept
    s(42, 1e-35, 2, 4), // in_main
    s(218, 5.96609, 3, -3), // kept_letters
    s(113, 7.52806, -1, -2), // letters_from_title
    s(155, 0.0360203, -4, 5), // window_link_share
    s(172, 0.921868, -5, -6), // anchor_part_share
    s(159, 0.987951, 7, 11), // anchor_part_prose
    s(217, 0.536021, -7, 8), // kept_before
    s(108, 8.66897, 9, 10), // page_letters
    s(42, 1e-35, -8, -9), // in_main
    s(219, 0.725794, -10, -11), // kept_of_page
    s(183, 0.476063, 12, 14), // second_prose
    s(217, 0.774022, 13, -14), // kept_before
    s(132, 1e-35, -12, -13), // next_tag_is_same
    s(5, 1e-35, -15, -16), // stop_share
    s(152, 0.270015, 1, 11), // window_link_share
    s(180, 0.724668, 2, 10), // parent_prose
    s(216, 15.5, 3, -9), // kept_distance
    s(32, 1e-35, 4, -8), // div
    s(169, 10.5, 5, 9), // anchor_depth
    s(83, 1e-35, 6, -5), // near_unseen
    s(181, 0.707622, 7, -4), // second_share
    s(167, 0.935669, 8, -3), // anchor_part_prose
    s(167, 0.786776, -1, -2), // anchor_part_prose
    s(157, -4.5, -6, -7), // anchor_depth
    s(212, 1e-35, -10, -11), // next_kept
    s(208, 1e-35, 12, -16), // conditional
    s(180, 0.00717721, 13, 14), // parent_prose
    s(219, 0.04082, -12, -13), // kept_of_page
    s(113, -7.04621, -14, -15), // letters_from_title
    s(188, 1e-35, 1, 7), // in_roots
    s(153, 0.264562, 2, 4), // window_prose
    s(218, 5.96609, 3, -3), // kept_letters
    s(112, 5.04664, -1, -2), // blocks_from_title
    s(118, 1e-35, 5, -7), // from_comment
    s(194, 1e-35, 6, -6), // unlikely
    s(5, 0.00459773, -4, -5), // stop_share
    s(159, 0.987951, 8, 12), // anchor_part_prose
    s(104, 10.5, 9, 11), // depth
    s(218, 8.78566, 10, -10), // kept_letters
    s(167, 0.975036, -8, -9), // anchor_part_prose
    s(101, 1e-35, -11, -12), // copies
    s(174, 0.133236, 13, 14), // anchor_part_links
    s(153, 0.873607, -13, -14), // window_prose
    s(108, 8.41682, -15, -16), // page_letters
    s(224, 0.0720746, 1, 9), // window_kept
    s(42, 1e-35, 2, 5), // in_main
    s(218, 5.96609, 3, -4), // kept_letters
    s(107, 5.89431, -1, 4), // page_blocks
    s(220, 0.0461681, -2, -3), // of_kept
    s(154, 3.43108, -5, 6), // window_letters
    s(162, 0.0907981, 7, -9), // anchor_part_links
    s(166, 0.0162103, 8, -8), // anchor_part_links
    s(184, 0.00705129, -6, -7), // fourth_share
    s(0, 4.8081, 10, 12), // letters
    s(224, 0.994082, 11, -12), // window_kept
    s(104, 12.5, -10, -11), // depth
    s(117, 4.6587, 13, -16), // from_related
    s(178, 0.141812, -13, 14), // parent_share
    s(15, 0.00536921, -14, -15), // separator_share
    s(152, 0.431389, 1, 12), // window_link_share
    s(217, 0.738967, 2, 7), // kept_before
    s(159, 0.984326, 3, -6), // anchor_part_prose
    s(116, 2.74032, 4, -5), // from_heading
    s(112, 1e-35, -1, 5), // blocks_from_title
    s(215, 1.86883, 6, -4), // to_kept
    s(68, 1e-35, -2, -3), // any_share
    s(171, 0.998182, 8, 11), // anchor_part_prose
    s(171, 0.699188, 9, -10), // anchor_part_prose
    s(185, 0.149237, 10, -9), // fourth_links
    s(168, 0.55117, -7, -8), // anchor_part_share
    s(211, 1e-35, -11, -12), // next_kept
    s(161, -1.5, -13, 13), // anchor_depth
    s(215, 1e-35, -14, 14), // to_kept
    s(109, 1e-35, -15, -16), // before_prose
    s(225, 0.209929, 1, 5), // window_kept
    s(42, 1e-35, 2, 4), // in_main
    s(218, 5.96609, 3, -3), // kept_letters
    s(25, 1e-35, -1, -2), // p
    s(108, 9.36298, -4, -5), // page_letters
    s(159, 0.987951, 6, 12), // anchor_part_prose
    s(137, 0.727922, 7, 11), // next_link_share
    s(116, 2.74032, 8, 10), // from_heading
    s(12, 0.273156, -6, 9), // capital_share
    s(159, 0.767839, -7, -8), // anchor_part_prose
    s(225, 0.911277, -9, -10), // window_kept
    s(158, 0.94281, -11, -12), // anchor_part_links
    s(174, 0.133236, 13, -16), // anchor_part_links
    s(183, 0.476063, 14, -15), // second_prose
    s(106, 0.58615, -13, -14), // letter_place
    s(179, 0.662777, 1, 12), // parent_links
    s(175, 0.988367, 2, 11), // anchor_part_prose
    s(15, 0.00458191, 3, -10), // separator_share
    s(216, 13.5, 4, -9), // kept_distance
    s(168, 0.737004, 5, -8), // anchor_part_share
    s(0, 5.64013, 6, 10), // letters
    s(175, 0.778187, 7, 8), // anchor_part_prose
    s(0, 3.56943, -1, -2), // letters
    s(112, 2.86179, -3, 9), // blocks_from_title
    s(108, 8.66897, -4, -5), // page_letters
    s(169, 3.5, -6, -7), // anchor_depth
    s(15, 0.00536921, -11, -12), // separator_share
    s(208, 1e-35, 13, -16), // conditional
    s(107, 6.01249, -13, 14), // page_blocks
    s(108, 8.85716, -14, -15), // page_letters
    s(152, 0.270015, 1, 11), // window_link_share
    s(217, 0.909102, 2, 10), // kept_before
    s(0, 4.31078, -1, 3), // letters
    s(183, 0.812928, 4, 8), // second_prose
    s(217, 0.555356, 5, 6), // kept_before
    s(116, 3.41759, -2, -3), // from_heading
    s(163, 0.820679, -4, 7), // anchor_part_prose
    s(113, 7.23886, -5, -6), // letters_from_title
    s(83, 1e-35, 9, -9), // near_unseen
    s(214, 1e-35, -7, -8), // from_kept
    s(165, 11.5, -10, -11), // anchor_depth
    s(161, -1.5, -12, 12), // anchor_depth
    s(136, 1.49787, -13, 13), // next_letters
    s(217, 0.879251, 14, -16), // kept_before
    s(109, 1e-35, -14, -15), // before_prose
    s(217, 0.919912, 1, 13), // kept_before
    s(109, 1e-35, 2, -13), // before_prose
    s(183, 0.812928, 3, 9), // second_prose
    s(172, 0.399696, 4, 7), // anchor_part_share
    s(172, 0.211374, 5, 6), // anchor_part_share
    s(154, 3.24944, -1, -2), // window_letters
    s(155, 0.18335, -3, -4), // window_link_share
    s(172, 0.59442, -5, 8), // anchor_part_share
    s(108, 7.76556, -6, -7), // page_letters
    s(0, 5.27043, 10, -12), // letters
    s(160, 0.0784555, -8, 11), // anchor_part_share
    s(112, 2.86179, -9, 12), // blocks_from_title
    s(176, 0.456481, -10, -11), // anchor_part_share
    s(218, 9.70727, 14, -16), // kept_letters
    s(130, 1e-35, -14, -15), // next_is_prose
    s(179, 0.662777, 1, 12), // parent_links
    s(217, 0.722276, 2, 7), // kept_before
    s(0, 3.56943, -1, 3), // letters
    s(15, 0.00536921, 4, 5), // separator_share
    s(114, 1e-35, -2, -3), // is_title
    s(121, 4.8081, 6, -6), // next_letters
    s(166, 0.41391, -4, -5), // anchor_part_links
    s(185, 0.211587, 8, 11), // fourth_links
    s(171, 0.726526, 9, 10), // anchor_part_prose
    s(32, 1e-35, -7, -8), // div
    s(171, 0.998182, -9, -10), // anchor_part_prose
    s(115, 1e-35, -11, -12), // heading_is_related
    s(161, -1.5, -13, 13), // anchor_depth
    s(166, 0.852221, 14, -16), // anchor_part_links
    s(219, 0.04082, -14, -15), // kept_of_page
    s(211, 1e-35, 1, 7), // next_kept
    s(217, 0.909102, 2, -7), // kept_before
    s(112, 1e-35, -1, 3), // blocks_from_title
    s(215, 1.24245, 4, 5), // to_kept
    s(156, 0.47188, -2, -3), // window_prose
    s(168, 0.721242, 6, -6), // anchor_part_share
    s(168, 0.26338, -4, -5), // anchor_part_share
    s(159, 0.991603, 8, 12), // anchor_part_prose
    s(217, 0.536021, -8, 9), // kept_before
    s(112, 3.81765, 10, 11), // blocks_from_title
    s(159, 0.602298, -9, -10), // anchor_part_prose
    s(157, -4.5, -11, -12), // anchor_depth
    s(8, 1e-35, 13, 14), // ends_sentence
    s(0, 5.64013, -13, -14), // letters
    s(115, 1e-35, -15, -16), // heading_is_related
    s(217, 0.909102, 1, 12), // kept_before
    s(109, 1e-35, 2, -12), // before_prose
    s(180, 0.724668, 3, -11), // parent_prose
    s(194, 1e-35, 4, -10), // unlikely
    s(217, 0.403874, 5, 6), // kept_before
    s(156, 0.856807, -1, -2), // window_prose
    s(108, 8.66897, 7, 8), // page_letters
    s(42, 1e-35, -3, -4), // in_main
    s(168, 0.216691, -5, 9), // anchor_part_share
    s(108, 9.02341, -6, 10), // page_letters
    s(168, 0.737004, 11, -9), // anchor_part_share
    s(173, 2.5, -7, -8), // anchor_depth
    s(161, -1e-35, -13, 13), // anchor_depth
    s(171, 0.699188, 14, -16), // anchor_part_prose
    s(185, 0.116333, -14, -15), // fourth_links
    s(217, 0.909102, 1, 11), // kept_before
    s(109, 1e-35, 2, -11), // before_prose
    s(178, 0.653867, 3, -10), // parent_share
    s(217, 0.536021, 4, 6), // kept_before
    s(51, 1e-35, 5, -3), // in_blockquote
    s(64, 1e-35, -1, -2), // any_navigation
    s(168, 0.191054, 7, 8), // anchor_part_share
    s(160, 0.462003, -4, -5), // anchor_part_share
    s(168, 0.509563, 9, 10), // anchor_part_share
    s(0, 6.03668, -6, -7), // letters
    s(166, 0.344993, -8, -9), // anchor_part_links
    s(155, 0.299447, 12, -16), // window_link_share
    s(171, 0.699188, 13, -15), // anchor_part_prose
    s(219, 0.120505, 14, -14), // kept_of_page
    s(177, 0.329122, -12, -13), // vote_share
    s(152, 0.581759, 1, 13), // window_link_share
    s(101, 1e-35, 2, -13), // copies
    s(129, 0.5077, 3, 12), // next_link_share
    s(116, 2.97009, 4, 9), // from_heading
    s(111, 0.796378, 5, 8), // prose_place
    s(220, 0.027245, 6, 7), // of_kept
    s(168, 0.737004, -1, -2), // anchor_part_share
    s(158, 0.115054, -3, -4), // anchor_part_links
    s(223, 0.827352, -5, -6), // third_kept
    s(175, 0.97672, 10, 11), // anchor_part_prose
    s(175, 0.798998, -7, -8), // anchor_part_prose
    s(152, 0.0786558, -9, -10), // window_link_share
    s(158, 0.449929, -11, -12), // anchor_part_links
    s(55, 1e-35, 14, -16), // in_a
    s(116, 5.09681, -14, -15), // from_heading
    s(152, 0.581759, 1, 14), // window_link_share
    s(217, 0.791023, 2, 11), // kept_before
    s(175, 0.98231, 3, -10), // anchor_part_prose
    s(129, 0.844097, 4, -9), // next_link_share
    s(101, 1e-35, 5, -8), // copies
    s(166, 0.41391, 6, 9), // anchor_part_links
    s(118, 1e-35, -1, 7), // from_comment
    s(154, 4.20134, -2, 8), // window_letters
    s(173, 2.5, -3, -4), // anchor_depth
    s(170, 0.441551, -5, 10), // anchor_part_links
    s(144, 3.11327, -6, -7), // next_letters
    s(219, 0.725794, 12, -14), // kept_of_page
    s(144, 1.24245, -11, 13), // next_letters
    s(107, 4.95229, -12, -13), // page_blocks
    s(107, 6.01249, -15, -16), // page_blocks
    s(2, 0.55051, 1, 12), // link_share
    s(217, 0.774022, 2, 11), // kept_before
    s(173, 2.5, 3, 5), // anchor_depth
    s(194, 1e-35, 4, -3), // unlikely
    s(0, 4.8081, -1, -2), // letters
    s(208, 1e-35, 6, -10), // conditional
    s(170, 0.418431, 7, 10), // anchor_part_links
    s(156, 0.838058, -4, 8), // window_prose
    s(219, 0.541994, 9, -7), // kept_of_page
    s(180, 0.214095, -5, -6), // parent_prose
    s(222, 0.999695, -8, -9), // second_kept
    s(12, 0.193713, -11, -12), // capital_share
    s(170, 0.987185, 13, -16), // anchor_part_links
    s(166, 0.112497, -13, 14), // anchor_part_links
    s(29, 1e-35, -14, -15), // h3
    s(129, 0.5077, 1, 12), // next_link_share
    s(217, 0.738967, 2, 7), // kept_before
    s(180, 0.283668, 3, 6), // parent_prose
    s(120, 1.86883, 4, -4), // repeats
    s(157, 3.5, 5, -3), // anchor_depth
    s(78, 1e-35, -1, -2), // any_furniture
    s(8, 1e-35, -5, -6), // ends_sentence
    s(128, 2.8029, -7, 8), // next_letters
    s(11, 0.0557778, 9, -12), // digit_share
    s(12, 0.133568, 10, -11), // capital_share
    s(214, 3.06778, 11, -10), // from_kept
    s(176, 0.00203805, -8, -9), // anchor_part_share
    s(208, 1e-35, 13, -16), // conditional
    s(103, 0.358828, 14, -15), // summary_says
    s(107, 5.99271, -13, -14), // page_blocks
    s(129, 0.5077, 1, 14), // next_link_share
    s(175, 0.988367, 2, -14), // anchor_part_prose
    s(216, 14.5, 3, -13), // kept_distance
    s(218, 5.96609, -1, 4), // kept_letters
    s(101, 0.89588, 5, -12), // copies
    s(218, 9.22661, 6, -11), // kept_letters
    s(117, 4.6587, 7, -10), // from_related
    s(169, 11.5, 8, -9), // anchor_depth
    s(225, 0.433843, -2, 9), // window_kept
    s(175, 0.964414, 10, 13), // anchor_part_prose
    s(158, 0.00366361, 11, 12), // anchor_part_links
    s(2, 0.0184701, -3, -4), // link_share
    s(112, 3.97964, -5, -6), // blocks_from_title
    s(112, 2.86179, -7, -8), // blocks_from_title
    s(194, 1e-35, -15, -16), // unlikely
    s(179, 0.662777, 1, 13), // parent_links
    s(12, 0.125414, 2, 8), // capital_share
    s(174, 0.214884, 3, 7), // anchor_part_links
    s(214, 3.15677, 4, -5), // from_kept
    s(83, 1e-35, 5, -4), // near_unseen
    s(116, 2.52493, -1, 6), // from_heading
    s(219, 0.368102, -2, -3), // kept_of_page
    s(222, 0.928508, -6, -7), // second_kept
    s(220, 0.0306962, 9, 12), // of_kept
    s(171, 0.785979, 10, -11), // anchor_part_prose
    s(165, 1e-35, -8, 11), // anchor_depth
    s(49, 1e-35, -9, -10), // in_form
    s(172, 0.869537, -12, -13), // anchor_part_share
    s(174, 0.922432, 14, -16), // anchor_part_links
    s(136, 1.49787, -14, -15), // next_letters
    s(169, -1e-35, -1, 1), // anchor_depth
    s(215, -1e-35, 2, 5), // to_kept
    s(107, 3.92192, -2, 3), // page_blocks
    s(165, 10.5, -3, 4), // anchor_depth
    s(216, 12.5, -4, -5), // kept_distance
    s(175, 0.988367, 6, 14), // anchor_part_prose
    s(171, 0.785979, 7, 9), // anchor_part_prose
    s(109, 1e-35, 8, -8), // before_prose
    s(208, 1e-35, -6, -7), // conditional
    s(171, 0.998182, 10, -14), // anchor_part_prose
    s(104, 13.5, 11, -13), // depth
    s(222, 0.917635, -9, 12), // second_kept
    s(120, 1.7006, 13, -12), // repeats
    s(176, 0.898464, -10, -11), // anchor_part_share
    s(4, 0.8778, -15, -16), // bold_share
    s(161, -1.5, 1, 3), // anchor_depth
    s(182, 0.45357, 2, -3), // second_links
    s(180, 0.0525254, -1, -2), // parent_prose
    s(217, 0.909102, 4, 14), // kept_before
    s(173, 2.5, 5, 8), // anchor_depth
    s(109, 1e-35, 6, -7), // before_prose
    s(114, 1e-35, 7, -6), // is_title
    s(194, 1e-35, -4, -5), // unlikely
    s(107, 5.85504, 9, -14), // page_blocks
    s(107, 5.83627, 10, -13), // page_blocks
    s(119, 1e-35, 11, -12), // after_copyright
    s(221, 0.87748, -8, 12), // parent_kept
    s(58, 1e-35, 13, -11), // good_role
    s(158, 0.0977003, -9, -10), // anchor_part_links
    s(51, 1e-35, -15, -16), // in_blockquote
    s(152, 0.674165, 1, 13), // window_link_share
    s(118, 1e-35, 2, -13), // from_comment
    s(115, 1e-35, 3, -12), // heading_is_related
    s(220, 0.0349758, 4, 8), // of_kept
    s(108, 8.76005, -1, 5), // page_letters
    s(184, 0.599232, 6, -5), // fourth_share
    s(170, 0.288545, -2, 7), // anchor_part_links
    s(170, 0.418431, -3, -4), // anchor_part_links
    s(3, 1.49787, 9, -11), // links
    s(11, 0.120086, 10, 12), // digit_share
    s(116, 2.35024, -6, 11), // from_heading
    s(222, 0.900103, -7, -8), // second_kept
    s(145, 0.682373, -9, -10), // next_link_share
    s(218, 5.96609, 14, -16), // kept_letters
    s(112, 5.04664, -14, -15), // blocks_from_title
    s(152, 0.674165, 1, 14), // window_link_share
    s(15, 0.00229359, 2, 12), // separator_share
    s(180, 0.0473591, 3, 5), // parent_prose
    s(208, 1e-35, 4, -3), // conditional
    s(54, 1e-35, -1, -2), // in_li
    s(83, 1e-35, 6, -11), // near_unseen
    s(115, 1e-35, 7, -10), // heading_is_related
    s(116, 2.91741, 8, 9), // from_heading
    s(101, 1e-35, -4, -5), // copies
    s(105, 0.697229, 10, -9), // block_place
    s(167, 0.964123, 11, -8), // anchor_part_prose
    s(180, 0.0726234, -6, -7), // parent_prose
    s(153, 0.562121, -12, 13), // window_prose
    s(105, 0.697229, -13, -14), // block_place
    s(55, 1e-35, -15, -16), // in_a
    s(217, 0.909102, 1, 12), // kept_before
    s(109, 1e-35, 2, -12), // before_prose
    s(178, 0.653867, 3, -11), // parent_share
    s(65, 1e-35, 4, -10), // near_comment
    s(217, 0.536021, 5, 8), // kept_before
    s(112, 1e-35, 6, 7), // blocks_from_title
    s(168, 0.612627, -1, -2), // anchor_part_share
    s(157, 2.5, -3, -4), // anchor_depth
    s(112, 3.51143, 9, -9), // blocks_from_title
    s(6, 0.0106034, 10, -8), // comma_share
    s(185, 0.116333, -5, 11), // fourth_links
    s(105, 0.665037, -6, -7), // block_place
    s(161, -1e-35, -13, 13), // anchor_depth
    s(168, 0.729073, -14, 14), // anchor_part_share
    s(107, 5.51342, -15, -16), // page_blocks
    s(215, -1e-35, 1, 6), // to_kept
    s(164, 0.998011, -1, 2), // anchor_part_share
    s(118, 1e-35, 3, -6), // from_comment
    s(116, 2.35024, 4, -5), // from_heading
    s(171, 0.433324, -2, 5), // anchor_part_prose
    s(171, 0.665452, -3, -4), // anchor_part_prose
    s(109, 1e-35, 7, -16), // before_prose
    s(181, 0.707622, 8, 13), // second_share
    s(220, 0.0306962, -7, 9), // of_kept
    s(174, 0.133001, 10, 12), // anchor_part_links
    s(60, 1e-35, 11, -10), // any_positive
    s(112, 2.602, -8, -9), // blocks_from_title
    s(96, 1e-35, -11, -12), // any_list
    s(83, 1e-35, 14, -15), // near_unseen
    s(12, 0.10036, -13, -14), // capital_share
    s(161, -1.5, 1, 4), // anchor_depth
    s(152, 0.431389, 2, -4), // window_link_share
    s(143, 5.5, 3, -3), // next_far
    s(141, 1e-35, -1, -2), // next_ends_sentence
    s(214, 3.23849, 5, -16), // from_kept
    s(101, 1e-35, 6, -15), // copies
    s(218, 5.96609, -5, 7), // kept_letters
    s(8, 1e-35, 8, 13), // ends_sentence
    s(112, 3.81765, 9, 12), // blocks_from_title
    s(33, 1e-35, 10, -9), // blockquote
    s(215, 1.24245, 11, -8), // to_kept
    s(225, 0.91919, -6, -7), // window_kept
    s(163, 0.730214, -10, -11), // anchor_part_prose
    s(83, 1e-35, 14, -14), // near_unseen
    s(128, 2.8029, -12, -13), // next_letters
    s(165, -1e-35, 1, 2), // anchor_depth
    s(3, 1e-35, -1, -2), // links
    s(181, 0.707622, 3, 14), // second_share
    s(15, 0.00308167, 4, -14), // separator_share
    s(101, 1e-35, 5, -13), // copies
    s(116, 2.91741, 6, -12), // from_heading
    s(104, 14.5, 7, -11), // depth
    s(157, 2.5, 8, -10), // anchor_depth
    s(218, 7.50327, 9, -9), // kept_letters
    s(181, 0.543088, 10, 12), // second_share
    s(112, 2.86179, -3, 11), // blocks_from_title
    s(42, 1e-35, -4, -5), // in_main
    s(106, 0.179593, -6, 13), // letter_place
    s(5, 0.0141618, -7, -8), // stop_share
    s(83, 1e-35, -15, -16), // near_unseen
    s(194, 1e-35, 1, 14), // unlikely
    s(118, 1.86883, 2, -14), // from_comment
    s(129, 0.5077, 3, 13), // next_link_share
    s(115, 1e-35, 4, -11), // heading_is_related
    s(101, 1e-35, 5, -10), // copies
    s(15, 0.00308167, 6, 12), // separator_share
    s(162, 0.0439025, 7, -7), // anchor_part_links
    s(173, 1.5, -1, 8), // anchor_depth
    s(184, 0.909819, -2, 9), // fourth_share
    s(174, 0.00639736, 10, -6), // anchor_part_links
    s(168, 0.191054, 11, -5), // anchor_part_share
    s(160, 0.0849508, -3, -4), // anchor_part_share
    s(0, 5.64013, -8, -9), // letters
    s(174, 0.954038, -12, -13), // anchor_part_links
    s(182, 0.084088, -15, -16), // second_links
    s(169, -1e-35, 1, 2), // anchor_depth
    s(156, 0.575256, -1, -2), // window_prose
    s(214, 3.72562, 3, -16), // from_kept
    s(12, 0.167132, 4, 13), // capital_share
    s(162, 0.0371494, 5, -12), // anchor_part_links
    s(162, 0.0320426, 6, 12), // anchor_part_links
    s(153, 0.789344, 7, 9), // window_prose
    s(105, 0.77786, 8, -5), // block_place
    s(112, 1.7006, -3, -4), // blocks_from_title
    s(112, 3.06778, 10, 11), // blocks_from_title
    s(0, 3.86067, -6, -7), // letters
    s(176, 0.259166, -8, -9), // anchor_part_share
    s(168, 0.165326, -10, -11), // anchor_part_share
    s(106, 0.120311, -13, 14), // letter_place
    s(215, 1.86883, -14, -15), // to_kept
    s(217, 0.919912, 1, 13), // kept_before
    s(113, 1e-35, 2, 3), // letters_from_title
    s(217, 0.0530079, -1, -2), // kept_before
    s(215, 1.24245, 4, -13), // to_kept
    s(178, 0.653867, 5, -12), // parent_share
    s(178, 0.550525, 6, 12), // parent_share
    s(12, 0.178759, 7, -9), // capital_share
    s(11, 0.127028, 8, -8), // digit_share
    s(162, 0.0408259, 9, -7), // anchor_part_links
    s(176, 0.259166, -3, 10), // anchor_part_share
    s(178, 0.141812, -4, 11), // parent_share
    s(153, 0.753658, -5, -6), // window_prose
    s(160, 0.201711, -10, -11), // anchor_part_share
    s(164, 0.961841, -14, 14), // anchor_part_share
    s(117, 0.89588, -15, -16), // from_related
    s(194, 1e-35, 1, 13), // unlikely
    s(217, 0.555356, 2, 7), // kept_before
    s(220, 0.0246101, 3, 5), // of_kept
    s(217, 0.0854544, -1, 4), // kept_before
    s(118, 1.7006, -2, -3), // from_comment
    s(101, 1e-35, 6, -6), // copies
    s(174, 0.395257, -4, -5), // anchor_part_links
    s(185, 0.247415, 8, 11), // fourth_links
    s(171, 0.726526, 9, 10), // anchor_part_prose
    s(32, 1e-35, -7, -8), // div
    s(171, 0.998182, -9, -10), // anchor_part_prose
    s(128, 5.25488, 12, -13), // next_letters
    s(161, 4.5, -11, -12), // anchor_depth
    s(185, 0.116333, 14, -16), // fourth_links
    s(170, 0.288545, -14, -15), // anchor_part_links
    s(155, 0.626552, 1, 14), // window_link_share
    s(217, 0.675857, 2, 8), // kept_before
    s(163, 0.942319, 3, 6), // anchor_part_prose
    s(208, 1e-35, 4, -4), // conditional
    s(181, 0.707622, -1, 5), // second_share
    s(163, 0.931551, -2, -3), // anchor_part_prose
    s(5, 1e-35, -5, 7), // stop_share
    s(168, 0.0311862, -6, -7), // anchor_part_share
    s(105, 0.7616, 9, 12), // block_place
    s(162, 1e-35, 10, 11), // anchor_part_links
    s(168, 0.191054, -8, -9), // anchor_part_share
    s(1, 1e-35, -10, -11), // is_cjk_page
    s(117, 2.01268, -12, 13), // from_related
    s(168, 0.790696, -13, -14), // anchor_part_share
    s(218, 5.96609, -15, -16), // kept_letters
    s(129, 0.5077, 1, 14), // next_link_share
    s(15, 0.00536921, 2, 13), // separator_share
    s(118, 2.2499, 3, 12), // from_comment
    s(101, 1e-35, 4, -10), // copies
    s(107, 4.85592, 5, 9), // page_blocks
    s(223, 0.974873, 6, -5), // third_kept
    s(222, 0.981126, 7, 8), // second_kept
    s(107, 4.79991, -1, -2), // page_blocks
    s(222, 0.988944, -3, -4), // second_kept
    s(117, 4.6587, -6, 10), // from_related
    s(78, 1e-35, 11, -9), // any_furniture
    s(107, 6.36214, -7, -8), // page_blocks
    s(175, 0.854331, -11, -12), // anchor_part_prose
    s(121, 4.8081, -13, -14), // next_letters
    s(208, 1e-35, -15, -16), // conditional
    s(217, 0.774022, 1, 8), // kept_before
    s(113, 1e-35, 2, 3), // letters_from_title
    s(167, 0.492687, -1, -2), // anchor_part_prose
    s(68, 1e-35, 4, -8), // any_share
    s(159, 0.984326, -3, 5), // anchor_part_prose
    s(153, 0.789344, 6, 7), // window_prose
    s(164, 0.408986, -4, -5), // anchor_part_share
    s(15, 0.0108844, -6, -7), // separator_share
    s(164, 0.231067, 9, 10), // anchor_part_share
    s(133, 1e-35, -9, -10), // next_ends_sentence
    s(171, 0.699188, 11, 14), // anchor_part_prose
    s(171, 0.433324, 12, 13), // anchor_part_prose
    s(169, 4.5, -11, -12), // anchor_depth
    s(106, 0.385273, -13, -14), // letter_place
    s(136, 1.7006, -15, -16), // next_letters
    s(169, -1e-35, 1, 2), // anchor_depth
    s(155, 0.0360203, -1, -2), // window_link_share
    s(214, 3.72562, 3, -16), // from_kept
    s(105, 0.858378, 4, 14), // block_place
    s(102, 0.75, 5, -13), // json_says
    s(102, -1e-35, 6, -12), // json_says
    s(171, 0.785979, 7, 10), // anchor_part_prose
    s(112, 3.72562, 8, 9), // blocks_from_title
    s(170, 0.418431, -3, -4), // anchor_part_links
    s(101, 1e-35, -5, -6), // copies
    s(171, 0.80084, -7, 11), // anchor_part_prose
    s(4, 0.567232, 12, -11), // bold_share
    s(180, 0.16201, -8, 13), // parent_prose
    s(8, 1e-35, -9, -10), // ends_sentence
    s(112, 6.04382, -14, -15), // blocks_from_title
    s(217, 0.791023, 1, 11), // kept_before
    s(129, 0.952753, 2, -11), // next_link_share
    s(173, 2.5, 3, 8), // anchor_depth
    s(168, 0.243358, 4, -6), // anchor_part_share
    s(8, 1e-35, 5, 6), // ends_sentence
    s(160, 0.0989205, -1, -2), // anchor_part_share
    s(84, 1e-35, 7, -5), // any_unseen
    s(144, 1.7006, -3, -4), // next_letters
    s(51, 1e-35, 9, 10), // in_blockquote
    s(174, 0.00639736, -7, -8), // anchor_part_links
    s(225, 0.804098, -9, -10), // window_kept
    s(182, 0.277837, 12, -16), // second_links
    s(218, 9.70727, 13, -15), // kept_letters
    s(171, 0.699188, -12, 14), // anchor_part_prose
    s(224, 0.762685, -13, -14), // window_kept
    s(137, 0.148268, 1, 10), // next_link_share
    s(78, 1e-35, 2, 9), // any_furniture
    s(15, 0.00536921, 3, 7), // separator_share
    s(159, 0.984326, 4, -5), // anchor_part_prose
    s(159, 0.482745, 5, 6), // anchor_part_prose
    s(49, 1e-35, -1, -2), // in_form
    s(218, 8.71069, -3, -4), // kept_letters
    s(164, 0.81929, 8, -8), // anchor_part_share
    s(186, 0.997847, -6, -7), // fourth_prose
    s(174, 0.0140389, -9, -10), // anchor_part_links
    s(164, 0.992116, 11, 13), // anchor_part_share
    s(172, 0.399696, -11, 12), // anchor_part_share
    s(181, 0.0622082, -12, -13), // second_share
    s(143, 2.5, 14, -16), // next_far
    s(174, 0.969558, -14, -15), // anchor_part_links
    s(0, 2.91741, -1, 1), // letters
    s(12, 0.125414, 2, 10), // capital_share
    s(225, 0.655212, 3, 8), // window_kept
    s(116, 2.52493, 4, -7), // from_heading
    s(0, 4.06899, -2, 5), // letters
    s(171, 0.757186, -3, 6), // anchor_part_prose
    s(155, 0.247674, 7, -6), // window_link_share
    s(172, 0.656887, -4, -5), // anchor_part_share
    s(83, 1e-35, 9, -10), // near_unseen
    s(100, 1e-35, -8, -9), // any_quote
    s(60, 1e-35, -11, 11), // any_positive
    s(135, 5.5, 12, -16), // next_far
    s(173, 2.5, 13, 14), // anchor_depth
    s(108, 8.71153, -12, -13), // page_letters
    s(154, 4.58349, -14, -15), // window_letters
    s(217, 0.774022, 1, 11), // kept_before
    s(112, 1e-35, 2, 3), // blocks_from_title
    s(217, 0.0530079, -1, -2), // kept_before
    s(173, 1.5, 4, 6), // anchor_depth
    s(4, 0.0494123, 5, -5), // bold_share
    s(220, 0.027245, -3, -4), // of_kept
    s(120, 1.7006, 7, 10), // repeats
    s(184, 0.909819, 8, 9), // fourth_share
    s(180, 0.283668, -6, -7), // parent_prose
    s(108, 8.76005, -8, -9), // page_letters
    s(108, 9.49092, -10, -11), // page_letters
    s(164, 0.328326, 12, 13), // anchor_part_share
    s(141, 1e-35, -12, -13), // next_ends_sentence
    s(167, 0.699188, 14, -16), // anchor_part_prose
    s(185, 0.116333, -14, -15), // fourth_links
    s(2, 0.0873135, 1, 11), // link_share
    s(173, 2.5, 2, 5), // anchor_depth
    s(214, 3.44986, 3, -4), // from_kept
    s(15, 0.0108844, 4, -3), // separator_share
    s(27, 1e-35, -1, -2), // h1
    s(120, 1.86883, 6, -11), // repeats
    s(219, 0.756532, 7, -10), // kept_of_page
    s(108, 9.30078, 8, 9), // page_letters
    s(184, 0.0467542, -5, -6), // fourth_share
    s(172, 0.737257, 10, -9), // anchor_part_share
    s(217, 0.194241, -7, -8), // kept_before
    s(215, 0.89588, -12, 12), // to_kept
    s(64, 1e-35, 13, -16), // any_navigation
    s(101, 1.86883, 14, -15), // copies
    s(111, 0.0814667, -13, -14), // prose_place
    s(161, -1.5, 1, 2), // anchor_depth
    s(145, 0.857633, -1, -2), // next_link_share
    s(115, 1e-35, 3, -16), // heading_is_related
    s(181, 0.707622, 4, -15), // second_share
    s(107, 5.85504, 5, 14), // page_blocks
    s(107, 5.76361, 6, -12), // page_blocks
    s(96, 1e-35, 7, 12), // any_list
    s(12, 0.178759, 8, -8), // capital_share
    s(108, 8.22537, 9, 11), // page_letters
    s(155, 0.119308, -3, 10), // window_link_share
    s(171, 0.920429, -4, -5), // anchor_part_prose
    s(140, 1e-35, -6, -7), // next_tag_is_same
    s(117, 4.6587, 13, -11), // from_related
    s(177, 0.0605365, -9, -10), // vote_share
    s(169, 8.5, -13, -14), // anchor_depth
    s(137, 0.148268, 1, 11), // next_link_share
    s(217, 0.536021, 2, 4), // kept_before
    s(51, 1e-35, 3, -3), // in_blockquote
    s(114, 1e-35, -1, -2), // is_title
    s(42, 1e-35, 5, 9), // in_main
    s(108, 8.41682, 6, 8), // page_letters
    s(105, 0.616591, 7, -6), // block_place
    s(176, 0.0381465, -4, -5), // anchor_part_share
    s(183, 0.531357, -7, -8), // second_prose
    s(154, 4.79592, 10, -11), // window_letters
    s(32, 1e-35, -9, -10), // div
    s(208, 1e-35, 12, -16), // conditional
    s(33, 1e-35, 13, -15), // blockquote
    s(40, 1e-35, 14, -14), // is_whole
    s(4, 0.0303572, -12, -13), // bold_share
    s(2, 0.0494166, 1, 11), // link_share
    s(128, 3.62425, 2, 8), // next_letters
    s(112, 5.17332, 3, -7), // blocks_from_title
    s(136, 2.602, -1, 4), // next_letters
    s(111, 0.400565, -2, 5), // prose_place
    s(128, 1.7006, -3, 6), // next_letters
    s(176, 0.0928448, -4, 7), // anchor_part_share
    s(42, 1e-35, -5, -6), // in_main
    s(157, 1.5, 9, 10), // anchor_depth
    s(216, 15.5, -8, -9), // kept_distance
    s(112, 3.97964, -10, -11), // blocks_from_title
    s(169, 1.5, -12, 12), // anchor_depth
    s(136, 1.7006, -13, 13), // next_letters
    s(58, 1e-35, 14, -16), // good_role
    s(158, 0.94281, -14, -15), // anchor_part_links
    s(217, 0.934327, 1, 12), // kept_before
    s(109, 1e-35, 2, -12), // before_prose
    s(65, 1e-35, 3, -11), // near_comment
    s(120, 1.86883, 4, 10), // repeats
    s(180, 0.824152, 5, -7), // parent_prose
    s(178, 0.550525, 6, 9), // parent_share
    s(158, 0.0706202, 7, 8), // anchor_part_links
    s(117, 4.6587, -1, -2), // from_related
    s(105, 0.325707, -3, -4), // block_place
    s(225, 0.655212, -5, -6), // window_kept
    s(101, 1e-35, -8, 11), // copies
    s(147, 1e-35, -9, -10), // next_is_beside
    s(162, 0.0384269, -13, 13), // anchor_part_links
    s(165, 10.5, 14, -16), // anchor_depth
    s(162, 0.0677939, -14, -15), // anchor_part_links
    s(0, 2.91741, -1, 1), // letters
    s(101, 1.49787, 2, -16), // copies
    s(215, 1.86883, 3, 12), // to_kept
    s(0, 5.44889, 4, 10), // letters
    s(168, 0.784587, 5, -8), // anchor_part_share
    s(219, 0.603579, 6, -7), // kept_of_page
    s(219, 0.541994, 7, -6), // kept_of_page
    s(8, 1e-35, -2, 8), // ends_sentence
    s(4, 0.291403, 9, -5), // bold_share
    s(112, 2.602, -3, -4), // blocks_from_title
    s(117, 2.74032, 11, -11), // from_related
    s(2, 0.0678908, -9, -10), // link_share
    s(112, 1e-35, 13, 14), // blocks_from_title
    s(120, 3.02013, -12, -13), // repeats
    s(65, 1e-35, -14, -15), // near_comment
    s(211, 1e-35, 1, 7), // next_kept
    s(215, 1e-35, 2, 3), // to_kept
    s(171, 0.329669, -1, -2), // anchor_part_prose
    s(112, 1e-35, -3, 4), // blocks_from_title
    s(171, 0.546978, 5, -7), // anchor_part_prose
    s(101, 1.24245, 6, -6), // copies
    s(77, 1e-35, -4, -5), // near_furniture
    s(173, 2.5, 8, -16), // anchor_depth
    s(108, 8.71153, 9, 14), // page_letters
    s(171, 0.944755, 10, -13), // anchor_part_prose
    s(113, 6.38604, -8, 11), // letters_from_title
    s(159, 0.653569, -9, 12), // anchor_part_prose
    s(225, 0.557688, -10, 13), // window_kept
    s(218, 7.28859, -11, -12), // kept_letters
    s(117, 5.42274, -14, -15), // from_related
    s(217, 0.774022, 1, 9), // kept_before
    s(78, 1e-35, 2, -9), // any_furniture
    s(0, 4.8081, 3, 5), // letters
    s(184, 0.0249629, 4, -3), // fourth_share
    s(163, 0.580246, -1, -2), // anchor_part_prose
    s(168, 0.216691, -4, 6), // anchor_part_share
    s(168, 0.391844, 7, 8), // anchor_part_share
    s(105, 0.390289, -5, -6), // block_place
    s(184, 0.453285, -7, -8), // fourth_share
    s(182, 0.277837, 10, 14), // second_links
    s(167, 0.699188, 11, 12), // anchor_part_prose
    s(185, 0.116333, -10, -11), // fourth_links
    s(168, 0.191054, 13, -14), // anchor_part_share
    s(107, 5.01396, -12, -13), // page_blocks
    s(107, 3.92192, -15, -16), // page_blocks
    s(194, 1e-35, 1, 13), // unlikely
    s(103, -1e-35, -1, 2), // summary_says
    s(1, 1e-35, 3, -13), // is_cjk_page
    s(60, 1e-35, -2, 4), // any_positive
    s(171, 0.785979, 5, 7), // anchor_part_prose
    s(172, 0.00148388, -3, 6), // anchor_part_share
    s(49, 1e-35, -4, -5), // in_form
    s(171, 0.80084, -6, 8), // anchor_part_prose
    s(180, 0.16201, 9, 11), // parent_prose
    s(172, 0.211374, -7, 10), // anchor_part_share
    s(169, 5.5, -8, -9), // anchor_depth
    s(12, 0.364358, 12, -12), // capital_share
    s(5, 0.017567, -10, -11), // stop_share
    s(182, 0.0735762, 14, -16), // second_links
    s(166, 0.0233677, -14, -15), // anchor_part_links
    s(217, 0.909102, 1, 14), // kept_before
    s(112, 1e-35, 2, 5), // blocks_from_title
    s(167, 0.492687, 3, 4), // anchor_part_prose
    s(224, 0.849105, -1, -2), // window_kept
    s(32, 1e-35, -3, -4), // div
    s(185, 0.727243, 6, -14), // fourth_links
    s(135, 5.5, 7, 13), // next_far
    s(181, 0.707622, 8, 11), // second_share
    s(163, 0.757523, -5, 9), // anchor_part_prose
    s(51, 1e-35, 10, -8), // in_blockquote
    s(163, 0.931551, -6, -7), // anchor_part_prose
    s(4, 0.941298, 12, -11), // bold_share
    s(83, 1e-35, -9, -10), // near_unseen
    s(32, 1e-35, -12, -13), // div
    s(124, 0.800901, -15, -16), // next_link_share
    s(2, 0.0494166, 1, 10), // link_share
    s(102, 0.75, 2, -10), // json_says
    s(171, 0.785979, 3, 4), // anchor_part_prose
    s(180, 0.0105379, -1, -2), // parent_prose
    s(224, 0.762685, -3, 5), // window_kept
    s(175, 0.988367, 6, 9), // anchor_part_prose
    s(62, 1e-35, -4, 7), // any_body
    s(223, 0.958296, 8, -7), // third_kept
    s(171, 0.998182, -5, -6), // anchor_part_prose
    s(0, 5.09067, -8, -9), // letters
    s(112, 2.602, -11, 11), // blocks_from_title
    s(214, 2.86179, 12, -16), // from_kept
    s(171, 0.743228, 13, -15), // anchor_part_prose
    s(101, 1.86883, 14, -14), // copies
    s(102, -1e-35, -12, -13), // json_says
    s(129, 0.5077, 1, 12), // next_link_share
    s(118, 2.35024, 2, 9), // from_comment
    s(0, 5.09067, 3, 6), // letters
    s(112, 3.72562, -1, 4), // blocks_from_title
    s(108, 9.13761, 5, -4), // page_letters
    s(167, 0.0906662, -2, -3), // anchor_part_prose
    s(121, 2.01268, -5, 7), // next_letters
    s(152, 1e-35, 8, -8), // window_link_share
    s(175, 0.988367, -6, -7), // anchor_part_prose
    s(175, 0.689638, -9, 10), // anchor_part_prose
    s(100, 1e-35, 11, -12), // any_quote
    s(185, 0.657993, -10, -11), // fourth_links
    s(194, 1e-35, 13, -16), // unlikely
    s(215, 1e-35, -13, 14), // to_kept
    s(104, 9.5, -14, -15), // depth
    s(137, 0.0296553, 1, 8), // next_link_share
    s(163, 0.971014, 2, 6), // anchor_part_prose
    s(163, 0.968549, 3, 5), // anchor_part_prose
    s(112, 5.24439, 4, -3), // blocks_from_title
    s(32, 1e-35, -1, -2), // div
    s(217, 0.621453, -4, -5), // kept_before
    s(112, 2.86179, -6, 7), // blocks_from_title
    s(173, 1.5, -7, -8), // anchor_depth
    s(112, 3.06778, 9, 13), // blocks_from_title
    s(128, 4.79164, 10, 11), // next_letters
    s(163, 0.982026, -9, -10), // anchor_part_prose
    s(163, 0.955673, 12, -13), // anchor_part_prose
    s(217, 0.642092, -11, -12), // kept_before
    s(214, 2.86179, 14, -16), // from_kept
    s(5, 0.0217628, -14, -15), // stop_share
    s(65, 1e-35, 1, -16), // near_comment
    s(162, 0.0371494, 2, 12), // anchor_part_links
    s(217, 0.317198, 3, 4), // kept_before
    s(112, 1e-35, -1, -2), // blocks_from_title
    s(52, 1e-35, 5, -11), // in_section
    s(180, 0.806488, 6, 8), // parent_prose
    s(107, 5.89431, -3, 7), // page_blocks
    s(108, 8.87599, -4, -5), // page_letters
    s(107, 4.95229, 9, -10), // page_blocks
    s(107, 4.76643, 10, 11), // page_blocks
    s(12, 0.125414, -6, -7), // capital_share
    s(12, 1e-35, -8, -9), // capital_share
    s(16, 1e-35, 13, -15), // has_date
    s(4, 0.996516, 14, -14), // bold_share
    s(12, 0.178759, -12, -13), // capital_share
    s(179, 0.750421, 1, 13), // parent_links
    s(171, 0.785979, 2, 3), // anchor_part_prose
    s(49, 1e-35, -1, -2), // in_form
    s(171, 0.80084, 4, 5), // anchor_part_prose
    s(157, -1.5, -3, -4), // anchor_depth
    s(15, 0.00229359, 6, -13), // separator_share
    s(164, 0.159029, 7, 8), // anchor_part_share
    s(223, 0.726511, -5, -6), // third_kept
    s(217, 0.934327, 9, -12), // kept_before
    s(159, 0.944735, 10, 12), // anchor_part_prose
    s(223, 0.958296, 11, -9), // third_kept
    s(218, 7.18045, -7, -8), // kept_letters
    s(100, 1e-35, -10, -11), // any_quote
    s(174, 0.922432, 14, -16), // anchor_part_links
    s(136, 1.49787, -14, -15), // next_letters
    s(194, 1e-35, 1, 14), // unlikely
    s(65, 1e-35, 2, -14), // near_comment
    s(128, 1.24245, 3, 4), // next_letters
    s(169, 2.5, -1, -2), // anchor_depth
    s(128, 3.02013, 5, 7), // next_letters
    s(215, 1.24245, 6, -5), // to_kept
    s(152, 0.192626, -3, -4), // window_link_share
    s(123, 1.49787, -6, 8), // next_letters
    s(15, 1e-35, 9, -13), // separator_share
    s(162, 0.0439025, 10, 13), // anchor_part_links
    s(11, 0.294786, 11, -10), // digit_share
    s(215, 1.49787, 12, -9), // to_kept
    s(223, 0.90691, -7, -8), // third_kept
    s(4, 0.996516, -11, -12), // bold_share
    s(182, 0.084088, -15, -16), // second_links
    s(217, 0.738967, 1, 11), // kept_before
    s(65, 1e-35, 2, -11), // near_comment
    s(101, 1e-35, 3, -10), // copies
    s(174, 0.133001, 4, 9), // anchor_part_links
    s(118, 1.49787, 5, 7), // from_comment
    s(112, 1e-35, -1, 6), // blocks_from_title
    s(152, 0.0514573, -2, -3), // window_link_share
    s(178, 0.0492223, -4, 8), // parent_share
    s(112, 4.41278, -5, -6), // blocks_from_title
    s(184, 0.0352352, -7, 10), // fourth_share
    s(112, 3.72562, -8, -9), // blocks_from_title
    s(161, 2.5, 12, -16), // anchor_depth
    s(106, 0.711382, 13, 14), // letter_place
    s(178, 0.550525, -12, -13), // parent_share
    s(180, 0.019587, -14, -15), // parent_prose
    s(217, 0.879251, 1, 14), // kept_before
    s(65, 1e-35, 2, -14), // near_comment
    s(103, -1e-35, -1, 3), // summary_says
    s(112, 1e-35, 4, 5), // blocks_from_title
    s(111, 0.200503, -2, -3), // prose_place
    s(107, 4.40058, 6, 7), // page_blocks
    s(183, 0.812928, -4, -5), // second_prose
    s(225, 0.573474, -6, 8), // window_kept
    s(180, 0.283668, 9, 11), // parent_prose
    s(120, 1.7006, -7, 10), // repeats
    s(161, 11.5, -8, -9), // anchor_depth
    s(107, 4.95229, 12, -13), // page_blocks
    s(0, 5.64013, 13, -12), // letters
    s(161, 2.5, -10, -11), // anchor_depth
    s(107, 5.85504, -15, -16), // page_blocks
    s(172, 0.00987369, 1, 5), // anchor_part_share
    s(180, 1e-35, -1, 2), // parent_prose
    s(184, 0.00705129, -2, 3), // fourth_share
    s(117, 2.602, -3, 4), // from_related
    s(176, 0.601703, -4, -5), // anchor_part_share
    s(45, 1e-35, 6, -16), // in_footer
    s(101, 2.67355, 7, -15), // copies
    s(120, 1.86883, 8, 12), // repeats
    s(113, -8.46094, -6, 9), // letters_from_title
    s(157, 3.5, 10, -10), // anchor_depth
    s(217, 0.403874, 11, -9), // kept_before
    s(131, 1e-35, -7, -8), // next_is_beside
    s(151, 5.04196, 13, 14), // window_letters
    s(111, 0.0814667, -11, -12), // prose_place
    s(157, -1e-35, -13, -14), // anchor_depth
    s(194, 1e-35, 1, -16), // unlikely
    s(102, 1e-35, 2, -15), // json_says
    s(217, 0.536021, 3, 7), // kept_before
    s(101, 1e-35, 4, -5), // copies
    s(113, 5.83335, 5, -4), // letters_from_title
    s(0, 3.62425, -1, 6), // letters
    s(121, 3.44986, -2, -3), // next_letters
    s(112, 3.62425, 8, 10), // blocks_from_title
    s(105, 0.7616, 9, -8), // block_place
    s(4, 1e-35, -6, -7), // bold_share
    s(171, 0.757186, 11, 14), // anchor_part_prose
    s(182, 0.139257, 12, 13), // second_links
    s(151, 3.39537, -9, -10), // window_letters
    s(160, 0.0140729, -11, -12), // anchor_part_share
    s(170, 1e-35, -13, -14), // anchor_part_links
    s(169, -1e-35, 1, 2), // anchor_depth
    s(156, 0.575256, -1, -2), // window_prose
    s(105, 0.858378, 3, 14), // block_place
    s(116, 2.97009, 4, -14), // from_heading
    s(107, 5.94541, 5, -13), // page_blocks
    s(61, 1e-35, 6, 11), // near_body
    s(225, 0.478745, 7, 9), // window_kept
    s(94, 1e-35, 8, -5), // any_lead
    s(116, 1e-35, -3, -4), // from_heading
    s(160, 0.111639, 10, -8), // anchor_part_share
    s(171, 0.91515, -6, -7), // anchor_part_prose
    s(107, 4.40058, -9, 12), // page_blocks
    s(158, 0.0977003, -10, 13), // anchor_part_links
    s(5, 0.0112711, -11, -12), // stop_share
    s(107, 6.47217, -15, -16), // page_blocks
    s(108, 10.6802, 1, 14), // page_letters
    s(2, 0.0184701, 2, 7), // link_share
    s(173, 1.5, 3, 6), // anchor_depth
    s(183, 0.908115, 4, -4), // second_prose
    s(219, 0.120505, -1, 5), // kept_of_page
    s(219, 0.206608, -2, -3), // kept_of_page
    s(120, 1.86883, -5, -6), // repeats
    s(171, -1e-35, -7, 8), // anchor_part_prose
    s(215, 0.89588, 9, 12), // to_kept
    s(32, 1e-35, 10, -11), // div
    s(163, 0.757523, -8, 11), // anchor_part_prose
    s(183, 0.948867, -9, -10), // second_prose
    s(104, 11.5, -12, 13), // depth
    s(186, 0.284496, -13, -14), // fourth_prose
    s(184, 0.00705129, -15, -16), // fourth_share
    s(0, 2.97009, -1, 1), // letters
    s(128, 1.49787, -2, 2), // next_letters
    s(217, 0.536021, 3, 9), // kept_before
    s(181, 0.20488, 4, 7), // second_share
    s(179, 0.311486, 5, 6), // parent_links
    s(172, 0.869537, -3, -4), // anchor_part_share
    s(106, 0.163316, -5, -6), // letter_place
    s(122, 0.857633, 8, -9), // next_link_share
    s(225, 0.773276, -7, -8), // window_kept
    s(128, 2.52493, -10, 10), // next_letters
    s(181, 0.100036, 11, 13), // second_share
    s(112, 3.38425, -11, 12), // blocks_from_title
    s(124, 0.574734, -12, -13), // next_link_share
    s(223, 0.293516, -14, 14), // third_kept
    s(0, 5.7478, -15, -16), // letters
    s(208, 1e-35, 1, -16), // conditional
    s(3, 1.49787, 2, -15), // links
    s(220, 0.0130721, 3, 4), // of_kept
    s(167, -1e-35, -1, -2), // anchor_part_prose
    s(144, 2.13833, -3, 5), // next_letters
    s(137, 0.131076, 6, 11), // next_link_share
    s(173, 2.5, 7, -9), // anchor_depth
    s(178, 0.550525, -4, 8), // parent_share
    s(224, 0.749941, 9, 10), // window_kept
    s(136, 3.7727, -5, -6), // next_letters
    s(0, 5.54322, -7, -8), // letters
    s(112, 3.06778, 12, -14), // blocks_from_title
    s(128, 3.62425, -10, 13), // next_letters
    s(137, 0.751147, 14, -13), // next_link_share
    s(105, 0.438614, -11, -12), // block_place
    s(185, 0.116333, 1, 6), // fourth_links
    s(154, 4.31974, 2, 5), // window_letters
    s(177, 0.250205, -1, 3), // vote_share
    s(32, 1e-35, 4, -4), // div
    s(157, 3.5, -2, -3), // anchor_depth
    s(0, 5.64013, -5, -6), // letters
    s(108, 8.22537, 7, 10), // page_letters
    s(42, 1e-35, 8, -10), // in_main
    s(113, 4.879, -7, 9), // letters_from_title
    s(172, 0.716999, -8, -9), // anchor_part_share
    s(194, 1e-35, 11, -16), // unlikely
    s(117, 5.42274, 12, -15), // from_related
    s(66, 1e-35, 13, 14), // any_comment
    s(0, 2.97009, -11, -12), // letters
    s(182, 0.0395559, -13, -14), // second_links
    s(2, 0.0494166, 1, 8), // link_share
    s(189, 1e-35, 2, -8), // others
    s(120, 1.86883, 3, 7), // repeats
    s(117, 3.56943, 4, 6), // from_related
    s(101, 1e-35, 5, -3), // copies
    s(183, 0.0268923, -1, -2), // second_prose
    s(217, 0.384464, -4, -5), // kept_before
    s(51, 1e-35, -6, -7), // in_blockquote
    s(151, 4.50826, 9, 14), // window_letters
    s(172, 0.012115, -9, 10), // anchor_part_share
    s(101, 1.49787, 11, -14), // copies
    s(217, 0.808402, 12, -13), // kept_before
    s(111, 0.0814667, -10, 13), // prose_place
    s(120, 4.13437, -11, -12), // repeats
    s(12, 0.178759, -15, -16), // capital_share
    s(102, 0.75, 1, -16), // json_says
    s(102, -1e-35, 2, 14), // json_says
    s(42, 1e-35, 3, 12), // in_main
    s(162, 0.0371494, 4, 9), // anchor_part_links
    s(217, 0.194241, 5, 6), // kept_before
    s(113, 1e-35, -1, -2), // letters_from_title
    s(151, 5.16192, 7, -6), // window_letters
    s(107, 4.95229, -3, 8), // page_blocks
    s(180, 0.767321, -4, -5), // parent_prose
    s(219, 0.459012, 10, -10), // kept_of_page
    s(12, 0.375735, 11, -9), // capital_share
    s(151, 4.67155, -7, -8), // window_letters
    s(154, 4.58349, -11, 13), // window_letters
    s(162, 0.115092, -12, -13), // anchor_part_links
    s(157, 1.5, -14, -15), // anchor_depth
    s(137, 0.148268, 1, 10), // next_link_share
    s(102, 0.75, 2, -10), // json_says
    s(102, -1e-35, 3, -9), // json_says
    s(107, 4.95229, 4, 9), // page_blocks
    s(11, 1e-35, 5, -6), // digit_share
    s(176, 0.000725324, -1, 6), // anchor_part_share
    s(168, 0.55117, 7, -5), // anchor_part_share
    s(180, 0.987779, 8, -4), // parent_prose
    s(164, 0.851052, -2, -3), // anchor_part_share
    s(78, 1e-35, -7, -8), // any_furniture
    s(62, 1e-35, -11, 11), // any_body
    s(169, 5.5, 12, 14), // anchor_depth
    s(183, 0.948867, 13, -14), // second_prose
    s(170, 0.708297, -12, -13), // anchor_part_links
    s(61, 1e-35, -15, -16), // near_body
    s(101, 1e-35, 1, 13), // copies
    s(15, 0.00308167, 2, 10), // separator_share
    s(136, 5.62942, 3, -9), // next_letters
    s(162, 0.0439025, 4, 8), // anchor_part_links
    s(124, 0.976878, 5, -5), // next_link_share
    s(111, 0.22697, -1, 6), // prose_place
    s(149, 1.7006, -2, 7), // next_letters
    s(52, 1e-35, -3, -4), // in_section
    s(156, 0.838058, 9, -8), // window_prose
    s(16, 1e-35, -6, -7), // has_date
    s(153, 0.519852, -10, 11), // window_prose
    s(143, 3.5, -11, 12), // next_far
    s(177, 0.379544, -12, -13), // vote_share
    s(174, 0.194014, -14, 14), // anchor_part_links
    s(174, 0.263977, -15, -16), // anchor_part_links
    s(68, 1e-35, 1, -16), // any_share
    s(217, 0.738967, 2, 9), // kept_before
    s(112, 1e-35, 3, 5), // blocks_from_title
    s(224, 0.705064, 4, -3), // window_kept
    s(16, 1e-35, -1, -2), // has_date
    s(65, 1e-35, 6, -8), // near_comment
    s(108, 10.6802, 7, -7), // page_letters
    s(157, 2.5, -4, 8), // anchor_depth
    s(104, 13.5, -5, -6), // depth
    s(115, 1e-35, 10, -15), // heading_is_related
    s(183, 1e-35, -9, 11), // second_prose
    s(154, 3.86509, -10, 12), // window_letters
    s(182, 1e-35, -11, 13), // second_links
    s(185, 0.00690886, -12, 14), // fourth_links
    s(16, 1e-35, -13, -14), // has_date
    s(0, 5.44889, 1, 9), // letters
    s(215, 1.24245, 2, 7), // to_kept
    s(168, 0.784587, 3, -6), // anchor_part_share
    s(223, 0.881407, 4, -5), // third_kept
    s(4, 1e-35, 5, 6), // bold_share
    s(0, 3.62425, -1, -2), // letters
    s(0, 4.72294, -3, -4), // letters
    s(121, 3.56943, 8, -9), // next_letters
    s(112, 1.7006, -7, -8), // blocks_from_title
    s(58, 1e-35, 10, -16), // good_role
    s(163, 0.971014, 11, -15), // anchor_part_prose
    s(163, 0.968549, 12, -14), // anchor_part_prose
    s(168, 0.191054, -10, 13), // anchor_part_share
    s(146, 1e-35, -11, 14), // next_is_prose
    s(168, 0.457665, -12, -13), // anchor_part_share
];

#[rustfmt::skip]
static LEAVES: [f32; 1920] = [
    -0.6117, -0.3952, -0.5547, -0.5645, -0.6119, -0.5317, -0.4012, -0.6293, -0.3414, -0.4986, -0.384, -0.6537,
    -0.65, -0.6252, -0.5463, -0.4806, -0.654, -0.6361, -0.5025, -0.4565, -0.5128, -0.596, -0.4106, -0.6325,
    -0.5551, -0.3994, -0.5468, -0.5003, -0.3953, -0.3395, -0.5223, -0.3816, -0.0738, 0.0134, -0.0486, -0.0109,
    0.1173, -0.07, -0.0179, 0.1369, 0.104, -0.0407, 0.1509, 0.0584, 0.0314, 0.009, 0.1018, 0.1716,
    -0.0515, 0.0436, -0.0269, 0.1485, 0.0272, -0.0139, 0.1472, 0.0078, 0.1103, 0.1019, 0.1726, -0.0737,
    -0.0577, 0.0344, 0.0879, 0.0538, -0.0704, -0.0307, 0.0088, -0.0381, 0.0894, 0.0869, -0.0557, -0.0522,
    0.0569, 0.1141, 0.0338, 0.087, -0.031, 0.1358, 0.0366, 0.115, -0.0629, 0.0662, -0.0416, 0.1231,
    0.0356, 0.0962, -0.0175, -0.0075, 0.1144, 0.0345, 0.1184, 0.137, -0.0711, -0.0543, -0.0269, 0.0508,
    -0.0562, 0.0564, -0.0488, 0.0968, 0.0232, 0.0243, 0.0927, 0.116, 0.0505, -0.0696, 0.0758, -0.0528,
    0.0702, 0.0793, -0.0087, -0.0405, -0.0682, -0.0536, 0.1016, 0.0322, -0.0597, 0.0502, 0.0902, -0.0354,
    0.1024, 0.076, -0.0394, 0.1063, 0.0121, 0.0146, 0.103, 0.1193, -0.0675, -0.0547, -0.0356, 0.0455,
    0.0735, 0.0718, -0.0292, 0.0771, 0.0146, 0.0909, -0.0508, -0.0126, 0.0915, 0.1035, 0.0133, 0.0455,
    -0.0684, 0.0147, -0.0612, 0.0202, -0.0295, -0.063, 0.0506, 0.0886, 0.0747, -0.0525, 0.0541, 0.1023,
    0.0787, -0.0495, 0.0736, -0.0112, -0.0661, -0.0529, 0.0415, -0.0341, 0.1253, -0.065, -0.0347, 0.0039,
    0.099, -0.0566, 0.0132, 0.0686, 0.0921, 0.0761, -0.0044, -0.0356, -0.066, -0.0385, 0.0628, -0.065,
    0.0876, 0.0682, 0.0535, 0.0585, -0.05, 0.0396, -0.0146, -0.0104, 0.071, 0.0928, -0.0386, 0.0642,
    -0.0645, 0.002, -0.0461, 0.0507, -0.0207, 0.1219, -0.0497, -0.0625, -0.0553, 0.0762, -0.0164, 0.0617,
    -0.0191, 0.008, 0.0795, 0.0857, -0.0538, 0.0763, 0.0757, -0.0708, 0.0195, 0.0577, -0.0088, 0.0876,
    -0.0649, -0.0184, -0.0536, 0.0265, -0.0224, 0.0642, 0.1948, -0.0586, -0.0486, 0.0257, -0.0405, 0.0674,
    -0.0112, -0.0612, 0.0036, 0.0368, 0.0635, -0.0397, 0.0833, -0.0625, -0.0502, -0.0062, 0.0268, -0.0289,
    -0.0626, 0.0486, -0.0531, 0.0807, -0.0323, 0.0871, 0.0297, -0.0453, 0.0693, -0.0351, -0.0323, 0.0639,
    0.0849, -0.0334, 0.0581, -0.0357, -0.0602, 0.0256, 0.054, -0.0348, 0.0653, -0.0293, 0.0721, -0.0361,
    0.0438, 0.0422, -0.0238, 0.056, 0.0798, -0.0215, -0.0277, 0.0465, -0.038, 0.0505, -0.0082, 0.0105,
    0.0075, 0.0678, 0.0789, -0.0204, -0.0634, 0.0246, -0.0361, -0.0598, 0.0584, 0.0329, 0.0366, -0.0473,
    -0.0605, 0.0241, -0.0364, 0.0609, -0.037, 0.0884, 0.0897, 0.0553, -0.051, 0.0653, -0.0047, -0.017,
    -0.0363, 0.0588, 0.0745, -0.0135, -0.0559, 0.2289, -0.0143, -0.01, -0.0623, -0.005, -0.0152, 0.1339,
    -0.0029, -0.0359, -0.0027, 0.0451, -0.0212, 0.0633, -0.0136, 0.0733, -0.061, 0.0602, -0.0509, 0.0706,
    0.0957, -0.0108, -0.0503, -0.037, 0.0316, 0.046, 0.0708, 0.0435, -0.039, 0.004, -0.0312, 0.0313,
    -0.0614, 0.0804, -0.0536, 0.2088, 0.0402, -0.0435, -0.0559, -0.0454, 0.09, -0.0329, 0.0271, 0.0349,
    -0.0222, 0.0004, 0.0525, 0.071, -0.011, 0.0571, 0.0684, -0.0295, -0.05, -0.0372, 0.053, -0.0563,
    0.0501, -0.0088, -0.029, 0.0565, -0.0543, -0.0616, -0.0545, 0.0473, -0.0586, 0.0289, 0.0567, -0.0537,
    0.012, 0.0086, 0.1112, -0.0605, 0.0367, -0.0239, -0.048, 0.0555, 0.0574, 0.0307, 0.0685, -0.0229,
    -0.0572, 0.0452, -0.0529, 0.0434, 0.0251, 0.0444, -0.0502, -0.0475, 0.0596, 0.0471, -0.009, -0.045,
    0.0096, 0.0474, -0.0516, 0.0672, -0.0576, 0.0904, 0.0604, -0.0477, 0.0036, -0.0441, 0.0591, 0.0405,
    0.0343, -0.087, -0.02, 0.0526, -0.0867, 0.0231, -0.1285, 0.0635, -0.0579, -0.0405, -0.0206, -0.0228,
    0.1008, -0.0351, 0.0586, -0.041, 0.0255, -0.0077, 0.0491, -0.0122, -0.0544, 0.0168, -0.0223, 0.0637,
    -0.054, -0.0311, 0.1967, -0.0615, -0.0223, 0.0468, -0.0564, -0.0198, 0.0575, -0.0191, 0.0352, 0.0675,
    -0.0414, 0.0566, -0.03, 0.0624, -0.0326, 0.0194, 0.0582, 0.0395, -0.0516, -0.059, 0.2225, -0.0404,
    0.006, 0.0383, -0.0545, 0.0382, -0.0052, -0.1218, -0.0224, 0.0609, -0.059, -0.0334, 0.0117, -0.053,
    -0.0416, 0.065, -0.0422, 0.0541, 0.0235, -0.0642, 0.0391, -0.0466, 0.0432, 0.0241, -0.0451, 0.0601,
    -0.0561, -0.016, -0.0251, 0.0674, -0.0429, 0.0402, 0.0434, -0.107, -0.0088, 0.0376, -0.0823, -0.0141,
    -0.0306, 0.0507, 0.0633, 0.0092, -0.0491, -0.0527, -0.006, 0.1003, -0.0259, 0.0703, -0.0567, 0.0515,
    0.0149, -0.0067, -0.0125, -0.0152, -0.0153, 0.0412, -0.0779, 0.0605, -0.0266, 0.0356, -0.0056, 0.0214,
    0.057, 0.0475, -0.0452, -0.082, -0.0586, -0.0257, 0.2512, -0.059, -0.0418, -0.0016, 0.0637, -0.0505,
    -0.0423, 0.1338, -0.0551, -0.0235, 0.054, -0.0079, -0.0779, 0.0191, 0.0419, -0.0273, -0.0532, 0.0254,
    0.0155, 0.0585, 0.0407, -0.0635, -0.0541, 0.0364, 0.0106, -0.0412, -0.0291, 0.0783, -0.0375, 0.038,
    -0.0239, 0.0153, 0.0332, -0.0494, 0.0496, 0.0512, -0.0333, 0.0552, -0.0486, -0.0187, 0.1437, -0.0595,
    0.1093, 0.0257, -0.0453, -0.0134, 0.0394, 0.036, -0.0409, 0.0148, 0.0272, -0.0553, 0.0578, -0.0092,
    -0.0538, 0.1638, 0.0711, -0.0496, 0.1448, 0.0073, -0.0579, 0.0356, 0.0528, -0.0472, -0.0239, 0.0417,
    -0.0313, 0.0401, -0.0183, 0.0543, -0.054, -0.0469, 0.0877, -0.0289, 0.0732, -0.0128, 0.0446, -0.0371,
    0.0373, -0.0571, -0.0896, -0.0323, -0.0046, 0.0589, -0.0374, 0.0426, -0.0518, 0.0699, 0.009, 0.279,
    -0.0338, -0.0362, -0.0074, 0.0699, 0.1715, -0.0533, -0.0611, -0.0458, 0.0071, 0.0435, 0.0104, -0.0658,
    -0.0413, -0.0052, 0.1351, -0.0583, -0.0579, 0.0725, 0.0067, -0.0053, -0.0491, -0.0427, 0.0468, 0.0503,
    -0.0422, -0.0665, -0.0218, -0.0278, -0.051, 0.1265, 0.0747, -0.042, -0.0225, 0.0095, 0.1244, -0.0433,
    0.0497, 0.0149, -0.0449, 0.0302, -0.0173, 0.0388, -0.0438, 0.051, -0.0417, 0.0602, -0.0317, 0.006,
    0.0232, 0.1779, -0.0112, -0.0533, -0.0095, 0.0587, 0.0086, -0.0592, 0.0475, 0.0429, -0.051, 0.0512,
    -0.0534, 0.0562, 0.019, -0.0351, -0.0482, 0.1667, -0.0396, 0.002, 0.0489, -0.0535, 0.0227, -0.0994,
    0.0026, 0.0273, -0.005, -0.073, 0.0365, -0.0451, -0.0031, -0.0569, -0.0257, 0.0295, 0.0272, 0.0247,
    -0.0659, 0.0425, 0.0356, -0.0358, 0.0528, 0.0318, -0.0733, -0.1015, -0.0442, 0.197, -0.0145, -0.0524,
    -0.0571, -0.0127, 0.1188, 0.1317, 0.0051, -0.053, 0.0479, -0.0599, -0.0074, 0.0245, -0.0347, 0.0075,
    -0.0518, 0.0972, -0.0365, -0.0172, -0.0166, 0.1545, 0.1146, -0.0107, 0.0425, -0.0681, 0.0008, 0.0506,
    0.017, -0.0097, -0.0489, 0.0557, -0.0219, 0.038, -0.0499, -0.0477, -0.0221, -0.0007, 0.1225, 0.1239,
    -0.0445, -0.0561, 0.0376, 0.0109, -0.0343, 0.0412, -0.103, 0.0488, -0.0511, 0.0151, 0.0834, 0.0737,
    -0.0255, 0.0193, -0.0445, 0.0422, -0.0356, -0.0223, 0.0171, 0.0451, -0.0472, 0.0257, -0.0584, -0.0911,
    -0.0362, 0.1178, -0.0475, -0.022, 0.0547, -0.0544, 0.0277, 0.0043, -0.0766, 0.0335, -0.046, 0.0337,
    0.0342, -0.0001, 0.0478, -0.0504, -0.0513, 0.0766, 0.0705, -0.0376, 0.0783, -0.0452, -0.032, 0.0168,
    0.0567, -0.0276, -0.0928, 0.0439, -0.0375, 0.0402, -0.012, -0.0303, -0.0459, 0.0878, -0.0549, 0.066,
    -0.031, 0.0823, 0.0163, -0.0599, 0.0262, -0.0112, 0.0312, -0.0426, 0.0565, -0.0812, -0.034, 0.0462,
    0.0049, -0.0346, 0.0318, 0.0379, -0.0705, -0.0034, 0.0715, -0.0211, -0.0511, 0.0034, 0.0454, 0.0063,
    -0.0558, 0.0956, -0.0209, 0.027, -0.0467, 0.0722, -0.0583, -0.022, 0.0349, -0.0479, -0.055, -0.0193,
    -0.1007, 0.0336, 0.0185, -0.0188, 0.0179, 0.0507, -0.1075, -0.0019, -0.0508, 0.0, 0.1141, -0.0531,
    -0.0432, 0.1143, -0.02, 0.0976, -0.0405, -0.0246, 0.0082, 0.0224, 0.015, 0.048, -0.0186, -0.031,
    -0.0317, 0.0177, -0.09, 0.0805, -0.0292, 0.0439, 0.0146, 0.095, -0.0374, -0.0387, -0.0574, 0.0373,
    -0.0577, -0.0528, 0.0443, -0.0469, -0.0195, 0.0802, -0.0564, -0.0246, 0.0446, 0.0245, 0.0057, -0.0608,
    -0.0443, 0.0155, -0.0303, 0.0433, 0.0287, -0.0639, 0.0467, -0.0224, -0.0118, 0.0195, 0.0175, -0.1244,
    -0.0218, 0.063, 0.0081, 0.0475, -0.0418, -0.038, 0.0397, -0.0419, -0.0564, 0.0484, -0.0467, 0.0156,
    0.0002, 0.0379, -0.049, 0.0265, -0.1261, -0.0108, 0.0494, -0.0445, -0.0533, -0.0333, 0.0577, -0.0534,
    0.0712, 0.0105, -0.0518, -0.0501, -0.0567, 0.0135, -0.0688, 0.027, 0.0457, -0.0799, 0.0078, 0.0236,
    0.0235, 0.0015, -0.1495, 0.0471, -0.0472, -0.0502, -0.0156, 0.0412, -0.0055, 0.0368, -0.0426, 0.0417,
    -0.0632, -0.0848, 0.0328, -0.0358, -0.0332, 0.0254, -0.0308, -0.1154, -0.0581, 0.0245, -0.0465, 0.0276,
    -0.0473, -0.0535, 0.0047, 0.0174, 0.1174, -0.0411, -0.046, 0.0215, -0.0093, -0.0835, -0.0273, 0.0339,
    -0.0444, 0.0615, 0.0448, -0.0683, 0.0328, -0.0044, -0.0704, 0.0219, 0.0263, 0.0559, 0.0121, -0.0803,
    0.0284, -0.0345, 0.0355, -0.0459, -0.0559, 0.0427, -0.0283, -0.0388, 0.024, -0.0333, -0.0603, 0.0209,
    -0.0588, -0.0749, 0.008, 0.0285, -0.0355, 0.048, -0.0437, -0.0362, 0.146, -0.0072, -0.0409, -0.0557,
    0.0051, 0.0563, 0.0391, -0.0187, -0.0343, 0.0171, -0.0037, -0.057, 0.0549, -0.0782, -0.0243, 0.0364,
    -0.0275, -0.0536, 0.0495, 0.001, 0.0291, 0.0269, 0.025, -0.0787, -0.0687, 0.0643, -0.0185, -0.0178,
    -0.0192, 0.0425, 0.0524, -0.0505, -0.0148, 0.0141, -0.0535, -0.0075, 0.0146, 0.047, -0.042, 0.0202,
    -0.1125, 0.0455, 0.0024, -0.06, 0.0394, 0.0823, 0.0017, -0.0307, -0.0571, -0.0254, 0.0812, 0.0214,
    0.0114, -0.0338, -0.0624, 0.0348, 0.0017, 0.0438, -0.0428, 0.0933, 0.0196, -0.045, -0.012, -0.0443,
    -0.0457, -0.0044, 0.039, 0.0283, 0.0693, -0.0257, 0.0249, -0.025, -0.037, 0.0482, 0.0324, -0.1019,
    0.0426, -0.0432, 0.0365, -0.0397, -0.0488, 0.0315, -0.0184, -0.0571, 0.0374, -0.0317, 0.0242, -0.0435,
    -0.0402, -0.0586, 0.0293, -0.0312, 0.0192, -0.0437, -0.0387, 0.016, -0.0352, 0.0372, -0.0475, 0.0318,
    -0.0408, 0.0677, -0.046, 0.0661, -0.0477, 0.0134, 0.0593, -0.0317, -0.0042, -0.0802, 0.0285, 0.0058,
    0.0017, 0.0405, 0.0314, -0.0824, -0.0252, 0.0295, -0.0545, 0.031, -0.0325, -0.0498, -0.0356, -0.0271,
    0.0036, -0.1021, 0.048, -0.084, -0.0911, 0.0236, -0.0237, 0.0989, -0.0244, -0.02, 0.079, -0.0247,
    0.0219, 0.0366, -0.0214, 0.0354, 0.0148, -0.0935, -0.0673, -0.0733, -0.0204, -0.0499, 0.0452, -0.0514,
    -0.0216, 0.0067, 0.0447, 0.0282, -0.014, 0.0389, -0.0635, 0.0302, 0.0331, -0.0504, -0.057, 0.0242,
    -0.054, 0.0093, -0.051, 0.0087, -0.0513, 0.0396, 0.0263, -0.0117, 0.0175, -0.078, 0.0099, 0.0025,
    0.0115, -0.0718, 0.0443, -0.0398, -0.0506, -0.0218, -0.0277, 0.0863, -0.0494, -0.0216, 0.1529, 0.0109,
    -0.0414, -0.0476, -0.0074, 0.0119, -0.0871, 0.0233, -0.0477, 0.0228, 0.0479, 0.015, -0.0535, -0.0379,
    -0.0361, 0.0291, 0.0339, -0.0537, 0.0764, -0.0317, 0.0208, 0.0167, 0.0946, 0.055, 0.003, -0.0052,
    0.0275, -0.071, -0.0174, -0.0363, -0.0134, -0.0473, 0.0257, -0.0697, 0.0375, 0.0172, -0.155, 0.011,
    0.0264, -0.0369, 0.0338, -0.0218, -0.0237, -0.0374, 0.0268, -0.0571, 0.0286, 0.0085, -0.0364, -0.1577,
    0.0321, 0.0252, 0.0409, -0.0399, 0.0385, -0.0134, -0.0609, -0.0177, 0.0579, -0.0216, -0.0006, -0.0557,
    -0.0568, -0.007, 0.015, -0.044, 0.0483, -0.025, 0.0505, 0.0168, -0.0394, -0.0032, -0.1481, 0.031,
    -0.0431, -0.0071, 0.0387, -0.0421, -0.0403, 0.0636, 0.0271, -0.0419, -0.059, 0.0439, 0.0364, -0.0544,
    -0.0112, 0.0035, -0.1424, 0.0365, 0.0332, -0.0434, 0.0247, -0.03, -0.0252, 0.0218, -0.0486, 0.0357,
    -0.0386, -0.0157, 0.0343, -0.0237, -0.0264, 0.0243, -0.0484, 0.0153, 0.0136, -0.016, 0.0828, -0.055,
    -0.0033, 0.0287, -0.0532, 0.0515, -0.0439, 0.0047, 0.0612, -0.0181, -0.0755, -0.0028, -0.069, 0.0345,
    -0.0262, 0.0716, 0.005, -0.0496, 0.0069, -0.082, -0.1261, -0.0068, 0.0396, 0.0295, 0.0471, -0.0655,
    -0.061, -0.0159, -0.0391, 0.0206, -0.0064, -0.0732, -0.0267, 0.0281, -0.0476, 0.0274, 0.0081, -0.0833,
    0.0298, 0.0435, -0.0493, -0.066, -0.0536, 0.0007, 0.0122, -0.0562, -0.0432, 0.0653, 0.0616, -0.0255,
    0.0205, -0.0401, 0.0147, -0.0213, 0.0454, -0.0061, -0.0871, -0.0206, -0.0341, 0.0293, -0.0824, -0.0652,
    0.0394, 0.0519, -0.0828, -0.04, 0.0004, -0.0871, -0.069, 0.039, -0.0347, 0.0484, -0.0232, 0.0098,
    -0.0005, -0.1235, -0.0165, 0.0049, -0.0538, -0.0092, 0.0415, -0.0435, 0.0196, -0.0291, -0.0411, 0.0097,
    0.0337, 0.0568, -0.0311, -0.0455, -0.0368, 0.0115, -0.044, 0.0182, -0.0286, -0.0359, 0.0582, 0.029,
    -0.0225, -0.0301, 0.0362, -0.0082, -0.1224, 0.0506, -0.0421, 0.0343, -0.03, -0.0647, -0.0458, -0.0213,
    0.0179, -0.0047, -0.0535, 0.0286, -0.0386, 0.056, 0.0039, 0.04, -0.0172, -0.0063, 0.0414, -0.0722,
    -0.0017, 0.0415, -0.0049, -0.0484, 0.001, 0.0427, -0.0132, -0.018, 0.0237, -0.0516, -0.0384, -0.0421,
    0.0466, -0.0147, 0.0062, -0.0782, 0.0147, 0.035, 0.0182, -0.0314, -0.0212, 0.0506, -0.0482, -0.0531,
    -0.0058, -0.0527, -0.1144, 0.0275, -0.0784, -0.0144, 0.0257, -0.0281, -0.0405, 0.0254, -0.0591, -0.0462,
    0.0057, 0.0519, 0.019, -0.0531, 0.0192, -0.0394, -0.0696, -0.0139, -0.108, 0.0116, -0.0304, 0.0167,
    0.028, -0.0258, -0.0182, 0.0387, -0.0601, -0.0284, 0.0731, 0.0316, -0.0278, 0.0136, 0.0556, 0.003,
    -0.0656, -0.0058, 0.0377, 0.0229, -0.0437, -0.0256, 0.0254, -0.0498, 0.0482, -0.0249, 0.0321, 0.03,
    0.0054, -0.0397, 0.0198, -0.0596, -0.1936, -0.0089, 0.0229, 0.0388, 0.0118, -0.0474, -0.0631, -0.0329,
    -0.0379, 0.0339, -0.0305, 0.0494, -0.0225, -0.0303, 0.0375, -0.0089, -0.0819, -0.0594, 0.0052, 0.0276,
    0.0349, -0.0136, -0.0091, -0.047, 0.0659, 0.056, -0.0416, -0.0644, -0.0533, -0.0109, -0.0347, 0.0434,
    -0.0198, -0.016, -0.0122, 0.0388, 0.0076, 0.0109, -0.1492, -0.046, 0.0389, 0.0356, -0.0758, -0.0026,
    0.078, -0.0465, -0.005, 0.0349, -0.057, 0.0248, -0.0129, 0.0495, -0.0181, 0.0312, -0.0115, -0.0447,
    0.0154, -0.0472, 0.0358, -0.0474, 0.0283, -0.0337, -0.0132, 0.0226, -0.0323, -0.0882, 0.0046, -0.0876,
    -0.0152, 0.0368, -0.0245, -0.0404, -0.0267, -0.034, 0.0467, -0.0516, -0.0539, 0.037, -0.0084, 0.0941,
    0.0072, -0.0231, 0.0093, -0.0972, 0.0265, -0.0497, -0.0445, 0.0405, -0.0169, 0.0377, -0.0072, -0.0441,
    -0.006, 0.0181, -0.0388, 0.0588, -0.0476, 0.0458, 0.0033, -0.0106, 0.0418, 0.0488, -0.0369, 0.0271,
    -0.0516, -0.0461, -0.0289, -0.0449, -0.0085, 0.0047, 0.0894, 0.0061, -0.0336, -0.0268, 0.0431, 0.031,
    -0.04, 0.0251, -0.0634, -0.0853, -0.0239, -0.0192, 0.0267, -0.0515, 0.0051, -0.0151, 0.0426, 0.0296,
    -0.1071, 0.0525, 0.0265, -0.0464, -0.0269, -0.1163, 0.0235, -0.0537, 0.0547, 0.0126, -0.0291, -0.0438,
    -0.0322, 0.0164, -0.0468, 0.0828, -0.0193, 0.035, -0.062, -0.0057, -0.1577, 0.0376, 0.0106, 0.0301,
    0.0049, -0.0431, -0.0287, -0.0507, 0.011, -0.0277, 0.0092, -0.1049, -0.0636, 0.003, 0.083, -0.0353,
    0.0248, 0.0381, -0.0669, -0.0265, -0.0424, 0.037, -0.0408, 0.0211, -0.0343, 0.1027, -0.0094, -0.0474,
    0.0146, 0.0717, -0.012, 0.013, 0.0377, -0.0537, 0.0244, -0.0381, -0.0162, -0.0541, 0.0097, -0.0472,
    -0.0162, 0.0101, 0.0421, -0.057, 0.0401, -0.0693, 0.063, -0.0312, 0.0219, -0.0136, -0.0701, -0.0351,
    -0.1086, -0.0508, 0.0316, 0.0009, 0.0289, -0.0451, 0.0323, -0.093, 0.0022, 0.0197, -0.0218, 0.0276,
    -0.0321, -0.0699, 0.0098, 0.0403, 0.0299, -0.0687, -0.0267, 0.0158, -0.0392, 0.0693, 0.0026, -0.0607,
    0.0251, 0.0637, -0.0075, 0.0332, -0.0084, -0.0314, -0.0265, 0.0278, -0.0734, 0.0114, -0.0521, -0.0547,
    -0.0339, -0.0039, 0.0402, 0.0226, -0.0146, -0.0194, -0.0672, 0.0344, -0.0228, 0.0459, -0.0219, 0.0402,
    0.0296, -0.0258, 0.0405, -0.0305, -0.0523, -0.0031, -0.0024, -0.0631, 0.0536, -0.0001, -0.0473, 0.033,
    -0.0205, 0.0156, 0.0116, -0.0592, 0.0219, -0.0172, 0.0422, -0.0773, 0.0328, -0.0461, 0.0041, 0.0314,
    -0.0083, 0.0215, -0.0464, 0.0158, -0.0423, 0.0115, -0.0505, -0.0068, -0.0027, 0.0749, 0.0314, -0.0697,
    -0.0167, 0.0536, -0.0225, 0.0406, -0.0321, 0.0617, 0.0505, 0.015, -0.0121, -0.0388, -0.0357, 0.0431,
    -0.0164, -0.0426, -0.0096, 0.0273, -0.0403, -0.0064, 0.0273, 0.0248, 0.0047, -0.1582, -0.019, 0.0456,
    -0.0071, -0.0607, -0.085, 0.0324, 0.0269, 0.0096, -0.0526, 0.0299, -0.0075, 0.0525, -0.0136, -0.0047,
    -0.0105, 0.0193, -0.0054, -0.0456, -0.1478, 0.0138, -0.0167, 0.0119, 0.0583, -0.0699, -0.0769, -0.0435,
    -0.0205, 0.0142, -0.0224, 0.0015, -0.0403, 0.0299, -0.0367, -0.0458, -0.0423, -0.0185, 0.0411, -0.0412,
    -0.0182, -0.0416, 0.0051, -0.0501, -0.0379, 0.0212, -0.0558, -0.0368, 0.0336, 0.0208, -0.016, 0.0473,
    -0.0593, 0.0221, 0.0164, -0.0017, -0.0597, -0.0088, -0.1019, 0.0355, 0.0258, -0.0934, -0.0222, 0.0143,
    0.019, 0.0152, 0.0152, -0.0144, -0.0499, 0.0406, -0.0483, -0.0455, 0.0287, 0.0153, -0.0149, 0.0237,
    0.0242, 0.0397, -0.0187, 0.0137, -0.0299, 0.0286, -0.0283, -0.0073, 0.0328, 0.0355, -0.045, -0.0561,
    0.0308, -0.0248, 0.0799, -0.0182, -0.0473, 0.0341, 0.0344, 0.0134, -0.0452, 0.0251, -0.0336, -0.0628,
    -0.0409, 0.0291, 0.0269, -0.0587, -0.0018, -0.046, -0.0685, -0.0582, -0.0353, -0.0085, -0.0201, -0.0941,
    0.0006, 0.0239, -0.0331, 0.0202, 0.0439, 0.0345, 0.0163, -0.0713, 0.0019, -0.0881, 0.0544, -0.0205,
];
