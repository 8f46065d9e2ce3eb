//! The learned table: written by `tests/corpus/train/train.py`, not by hand.
//!
//! 120 trees of up to 16 leaves, from 113733 blocks of 601 pages.

#![allow(clippy::unreadable_literal, reason = "numbers that a program wrote and a program reads")]

use super::forest::{Forest, Split};
use std::borrow::Cow;

/// How many numbers a block has where the table was learned.
#[cfg(test)]
pub(super) const FEATURES: usize = 225;

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
    s(215, 1e-35, 1, 10), // kept_distance
    s(182, 0.386123, 2, 7), // second_prose
    s(170, 0.447166, 3, 4), // anchor_part_prose
    s(179, 0.134319, -1, -2), // parent_prose
    s(181, 0.154061, 5, 6), // second_links
    s(0, 3.97964, -3, -4), // letters
    s(103, 13.5, -5, -6), // depth
    s(158, 0.984326, 8, -10), // anchor_part_prose
    s(216, 0.896223, 9, -9), // kept_before
    s(185, 0.499154, -7, -8), // fourth_prose
    s(42, 1e-35, 11, 12), // in_main
    s(56, 1e-35, -11, -12), // item_body
    s(214, 1e-35, -13, 13), // to_kept
    s(179, 1e-35, -14, 14), // parent_prose
    s(119, 2.13833, -15, -16), // repeats
    s(215, 1e-35, 1, 12), // kept_distance
    s(158, 0.827406, 2, -12), // anchor_part_prose
    s(160, -1e-35, 3, 4), // anchor_depth
    s(179, 0.0533598, -1, -2), // parent_prose
    s(216, 0.7755, 5, 9), // kept_before
    s(172, 9.5, 6, 8), // anchor_depth
    s(2, 0.478945, 7, -5), // link_share
    s(11, 0.200877, -3, -4), // digit_share
    s(154, 1e-35, -6, -7), // window_link_share
    s(217, 8.3247, 10, 11), // kept_letters
    s(125, 1e-35, -8, -9), // next_is_beside
    s(181, 0.27614, -10, -11), // second_links
    s(223, 1e-35, -13, 13), // window_kept
    s(8, 1e-35, -14, 14), // ends_sentence
    s(216, 0.968582, -15, -16), // kept_before
    s(220, 0.479648, 1, 5), // parent_kept
    s(175, 0.00205521, -1, 2), // anchor_part_share
    s(158, 0.981139, 3, -5), // anchor_part_prose
    s(165, 0.997263, 4, -4), // anchor_part_links
    s(111, 5.58161, -2, -3), // blocks_from_title
    s(176, 0.500349, 6, 8), // vote_share
    s(174, 0.398725, -6, 7), // anchor_part_prose
    s(161, 0.0352078, -7, -8), // anchor_part_links
    s(213, 1e-35, 9, -16), // from_kept
    s(213, -1e-35, -9, 10), // from_kept
    s(15, 0.00533337, 11, 14), // separator_share
    s(83, 1e-35, 12, -13), // near_unseen
    s(5, 1e-35, 13, -12), // stop_share
    s(211, 1e-35, -10, -11), // next_kept
    s(144, 0.0678269, -14, -15), // next_link_share
    s(215, 1e-35, 1, 12), // kept_distance
    s(185, 0.499154, 2, 6), // fourth_prose
    s(0, 4.29726, -1, 3), // letters
    s(168, 11.5, 4, -5), // anchor_depth
    s(174, 0.830425, 5, -4), // anchor_part_prose
    s(115, 1.24245, -2, -3), // from_heading
    s(160, -1e-35, 7, 8), // anchor_depth
    s(0, 4.70501, -6, -7), // letters
    s(8, 1e-35, 9, -12), // ends_sentence
    s(180, 0.60071, 10, 11), // second_share
    s(178, 0.0424816, -8, -9), // parent_links
    s(164, -1.5, -10, -11), // anchor_depth
    s(223, 1e-35, -13, 13), // window_kept
    s(8, 1e-35, -14, 14), // ends_sentence
    s(218, 0.223196, -15, -16), // kept_of_page
    s(215, 1e-35, 1, 9), // kept_distance
    s(182, 0.386123, 2, 6), // second_prose
    s(152, 0.434442, -1, 3), // window_prose
    s(12, 0.216317, 4, 5), // capital_share
    s(216, 0.82827, -2, -3), // kept_before
    s(216, 0.572285, -4, -5), // kept_before
    s(216, 0.934211, 7, 8), // kept_before
    s(108, 1e-35, -6, -7), // before_prose
    s(158, 0.976187, -8, -9), // anchor_part_prose
    s(174, -1e-35, 10, 12), // anchor_part_prose
    s(162, 0.975178, -10, 11), // anchor_part_prose
    s(215, 7.5, -11, -12), // kept_distance
    s(106, 6.23922, 13, 14), // page_blocks
    s(217, 8.95272, -13, -14), // kept_letters
    s(119, 1.86883, -15, -16), // repeats
    s(223, 0.602613, 1, 7), // window_kept
    s(162, 0.971014, 2, 6), // anchor_part_prose
    s(223, 1e-35, 3, 5), // window_kept
    s(175, 0.937694, -1, 4), // anchor_part_share
    s(41, 1e-35, -2, -3), // in_article
    s(7, 1e-35, -4, -5), // stops
    s(169, 0.00474887, -6, -7), // anchor_part_links
    s(0, 4.29726, 8, 12), // letters
    s(157, -1e-35, 9, 10), // anchor_part_links
    s(221, 0.81574, -8, -9), // second_kept
    s(213, 1e-35, 11, -12), // from_kept
    s(180, 0.344837, -10, -11), // second_share
    s(213, 1e-35, 13, -16), // from_kept
    s(173, 0.146565, -13, 14), // anchor_part_links
    s(164, 7.5, -14, -15), // anchor_depth
    s(186, 1e-35, 1, 6), // kept
    s(172, 1e-35, 2, 3), // anchor_depth
    s(56, 1e-35, -1, -2), // item_body
    s(165, 0.990182, 4, -6), // anchor_part_links
    s(184, 0.116063, 5, -5), // fourth_links
    s(175, 0.983904, -3, -4), // anchor_part_share
    s(176, 0.500349, 7, 10), // vote_share
    s(152, 0.292413, -7, 8), // window_prose
    s(117, 2.2499, 9, -10), // from_comment
    s(180, 0.30097, -8, -9), // second_share
    s(173, 0.146565, 11, 13), // anchor_part_links
    s(216, 0.934211, -11, 12), // kept_before
    s(224, 0.751739, -12, -13), // window_kept
    s(11, 0.0557778, 14, -16), // digit_share
    s(183, 0.453285, -14, -15), // fourth_share
    s(186, 1e-35, 1, 7), // kept
    s(42, 1e-35, 2, 3), // in_main
    s(56, 1e-35, -1, -2), // item_body
    s(216, 0.999904, 4, -7), // kept_before
    s(5, 0.00602611, -3, 5), // stop_share
    s(5, 0.0227643, 6, -6), // stop_share
    s(224, 0.496535, -4, -5), // window_kept
    s(182, 0.386123, 8, 13), // second_prose
    s(152, 0.434442, -8, 9), // window_prose
    s(216, 0.758568, 10, 12), // kept_before
    s(220, 0.970408, 11, -11), // parent_kept
    s(106, 5.51342, -9, -10), // page_blocks
    s(180, 0.123632, -12, -13), // second_share
    s(216, 0.934211, 14, -16), // kept_before
    s(83, 1e-35, -14, -15), // near_unseen
    s(156, -1e-35, 1, 9), // anchor_depth
    s(173, -1e-35, -1, 2), // anchor_part_links
    s(151, 0.240995, 3, 8), // window_link_share
    s(214, -1e-35, -2, 4), // to_kept
    s(214, 1e-35, 5, 7), // to_kept
    s(170, 0.447166, 6, -5), // anchor_part_prose
    s(112, 7.23742, -3, -4), // letters_from_title
    s(42, 1e-35, -6, -7), // in_main
    s(171, 0.971697, -8, -9), // anchor_part_share
    s(214, -1e-35, -10, 10), // to_kept
    s(214, 1e-35, 11, -16), // to_kept
    s(182, 0.386123, 12, -15), // second_prose
    s(116, 3.06778, 13, 14), // from_related
    s(12, 0.300538, -11, -12), // capital_share
    s(217, 9.51069, -13, -14), // kept_letters
    s(215, 1e-35, 1, 9), // kept_distance
    s(182, 0.386123, 2, 6), // second_prose
    s(170, 0.447166, 3, 5), // anchor_part_prose
    s(105, 0.197599, 4, -3), // letter_place
    s(174, 0.593034, -1, -2), // anchor_part_prose
    s(12, 0.251437, -4, -5), // capital_share
    s(158, 0.987951, 7, -9), // anchor_part_prose
    s(110, 0.833752, -6, 8), // prose_place
    s(107, 8.66897, -7, -8), // page_letters
    s(42, 1e-35, 10, 13), // in_main
    s(162, 0.975178, 11, 12), // anchor_part_prose
    s(157, 0.94281, -10, -11), // anchor_part_links
    s(215, 7.5, -12, -13), // kept_distance
    s(107, 9.36298, -14, 14), // page_letters
    s(175, 0.0762447, -15, -16), // anchor_part_share
    s(221, 0.300284, 1, 3), // second_kept
    s(172, -1e-35, -1, 2), // anchor_depth
    s(172, 2.5, -2, -3), // anchor_depth
    s(156, -1e-35, 4, 9), // anchor_depth
    s(8, 1e-35, 5, 7), // ends_sentence
    s(166, 0.432027, -4, 6), // anchor_part_prose
    s(165, 0.0112396, -5, -6), // anchor_part_links
    s(216, 0.909102, 8, -9), // kept_before
    s(172, 11.5, -7, -8), // anchor_depth
    s(193, 1e-35, 10, -16), // unlikely
    s(216, 0.934211, 11, 14), // kept_before
    s(182, 0.386123, 12, -13), // second_prose
    s(162, 0.820679, -10, 13), // anchor_part_prose
    s(166, 0.893114, -11, -12), // anchor_part_prose
    s(112, 8.45393, -14, -15), // letters_from_title
    s(221, 0.491578, 1, 8), // second_kept
    s(211, 1e-35, 2, 6), // next_kept
    s(172, -1e-35, -1, 3), // anchor_depth
    s(111, 5.48687, 4, -5), // blocks_from_title
    s(176, 1.00015, 5, -4), // vote_share
    s(172, 1.5, -2, -3), // anchor_depth
    s(5, 1e-35, -6, 7), // stop_share
    s(172, 2.5, -7, -8), // anchor_depth
    s(176, 0.625599, 9, 11), // vote_share
    s(160, 3.5, -9, 10), // anchor_depth
    s(170, 0.17086, -10, -11), // anchor_part_prose
    s(216, 0.934211, 12, 13), // kept_before
    s(101, 1e-35, -12, -13), // copies
    s(111, 3.72562, 14, -16), // blocks_from_title
    s(158, 0.976187, -14, -15), // anchor_part_prose
    s(186, 1e-35, 1, 7), // kept
    s(172, 1e-35, 2, 4), // anchor_depth
    s(162, 0.975178, -1, 3), // anchor_part_prose
    s(219, 0.0684953, -2, -3), // of_kept
    s(111, 5.48687, 5, -7), // blocks_from_title
    s(162, 0.975178, 6, -6), // anchor_part_prose
    s(165, 0.997263, -4, -5), // anchor_part_links
    s(0, 4.29726, 8, 11), // letters
    s(161, -1e-35, -8, 9), // anchor_part_links
    s(183, 0.269235, -9, 10), // fourth_share
    s(212, 1e-35, -10, -11), // next_kept
    s(172, 2.5, -12, 12), // anchor_depth
    s(220, 0.893994, -13, 13), // parent_kept
    s(116, 4.71401, -14, 14), // from_related
    s(183, 0.515402, -15, -16), // fourth_share
    s(186, 1e-35, 1, 6), // kept
    s(172, 1e-35, 2, 3), // anchor_depth
    s(56, 1e-35, -1, -2), // item_body
    s(106, 5.85504, 4, 5), // page_blocks
    s(216, 0.862715, -3, -4), // kept_before
    s(174, 0.769214, -5, -6), // anchor_part_prose
    s(182, 0.531357, 7, 14), // second_prose
    s(174, 0.463624, -7, 8), // anchor_part_prose
    s(116, 4.71401, 9, 13), // from_related
    s(107, 9.11482, -8, 10), // page_letters
    s(173, 0.164272, 11, -12), // anchor_part_links
    s(117, 1.86883, 12, -11), // from_comment
    s(178, 0.131766, -9, -10), // parent_links
    s(182, 0.151798, -13, -14), // second_prose
    s(216, 0.934211, -15, -16), // kept_before
    s(186, 1e-35, 1, 9), // kept
    s(223, 1e-35, 2, 5), // window_kept
    s(175, 0.937694, 3, 4), // anchor_part_share
    s(56, 1e-35, -1, -2), // item_body
    s(155, 0.537356, -3, -4), // window_prose
    s(0, 4.22681, -5, 6), // letters
    s(150, 5.16349, 7, -9), // window_letters
    s(110, 0.719024, 8, -8), // prose_place
    s(0, 4.62005, -6, -7), // letters
    s(0, 4.29726, 10, 12), // letters
    s(176, 0.701806, -10, 11), // vote_share
    s(223, 0.994051, -11, -12), // window_kept
    s(185, 0.499154, 13, -16), // fourth_prose
    s(116, 4.71401, 14, -15), // from_related
    s(12, 0.216317, -13, -14), // capital_share
    s(172, -1e-35, 1, 3), // anchor_depth
    s(94, 1e-35, -1, 2), // any_lead
    s(176, 0.53678, -2, -3), // vote_share
    s(213, 1e-35, 4, 11), // from_kept
    s(176, 0.500349, 5, 7), // vote_share
    s(170, 0.25334, -4, 6), // anchor_part_prose
    s(117, 2.35024, -5, -6), // from_comment
    s(182, 0.386123, 8, 9), // second_prose
    s(178, 0.115358, -7, -8), // parent_links
    s(5, 1e-35, 10, -11), // stop_share
    s(217, 7.84306, -9, -10), // kept_letters
    s(107, 10.1586, 12, -16), // page_letters
    s(175, 0.398574, 13, -15), // anchor_part_share
    s(217, 6.73815, 14, -14), // kept_letters
    s(174, 1e-35, -12, -13), // anchor_part_prose
    s(186, 1e-35, 1, 6), // kept
    s(223, 1e-35, -1, 2), // window_kept
    s(5, 0.00602611, -2, 3), // stop_share
    s(5, 0.0183039, 4, -6), // stop_share
    s(216, 0.968582, 5, -5), // kept_before
    s(219, 0.0684953, -3, -4), // of_kept
    s(158, 0.987951, 7, -16), // anchor_part_prose
    s(216, 0.758568, 8, 14), // kept_before
    s(83, 1e-35, 9, -13), // near_unseen
    s(0, 2.91741, -7, 10), // letters
    s(183, 0.453285, 11, 13), // fourth_share
    s(118, 1e-35, 12, -10), // after_copyright
    s(217, 9.01676, -8, -9), // kept_letters
    s(11, 0.120086, -11, -12), // digit_share
    s(112, 8.45393, -14, -15), // letters_from_title
    s(186, 1e-35, 1, 9), // kept
    s(42, 1e-35, 2, 6), // in_main
    s(223, 0.230196, 3, 4), // window_kept
    s(33, 1e-35, -1, -2), // blockquote
    s(165, 0.997263, 5, -5), // anchor_part_links
    s(162, 0.999022, -3, -4), // anchor_part_prose
    s(181, 0.084088, 7, 8), // second_links
    s(106, 5.71207, -6, -7), // page_blocks
    s(173, 0.12076, -8, -9), // anchor_part_links
    s(158, 0.987951, 10, 13), // anchor_part_prose
    s(0, 2.91741, -10, 11), // letters
    s(16, 1e-35, 12, -13), // has_date
    s(115, 2.74032, -11, -12), // from_heading
    s(173, 0.133236, 14, -16), // anchor_part_links
    s(185, 0.284496, -14, -15), // fourth_prose
    s(186, 1e-35, 1, 8), // kept
    s(223, 1e-35, 2, 4), // window_kept
    s(172, 9.5, -1, 3), // anchor_depth
    s(153, 3.56467, -2, -3), // window_letters
    s(5, 0.00602611, 5, 7), // stop_share
    s(207, 1e-35, -4, 6), // conditional
    s(119, 2.35024, -5, -6), // repeats
    s(5, 0.0227643, -7, -8), // stop_share
    s(172, 2.5, 9, 11), // anchor_depth
    s(216, 0.79282, -9, 10), // kept_before
    s(217, 7.24029, -10, -11), // kept_letters
    s(220, 0.872566, -12, 12), // parent_kept
    s(216, 0.723655, 13, 14), // kept_before
    s(152, 0.412962, -13, -14), // window_prose
    s(11, 0.0557778, -15, -16), // digit_share
    s(220, 0.300305, 1, 6), // parent_kept
    s(42, 1e-35, 2, 3), // in_main
    s(162, 0.975178, -1, -2), // anchor_part_prose
    s(216, 0.990749, 4, -6), // kept_before
    s(0, 4.22681, -3, 5), // letters
    s(153, 5.14157, -4, -5), // window_letters
    s(156, -1e-35, 7, 10), // anchor_depth
    s(0, 3.81765, -7, 8), // letters
    s(216, 0.79282, -8, 9), // kept_before
    s(103, 9.5, -9, -10), // depth
    s(182, 0.386123, 11, 13), // second_prose
    s(162, 0.820679, -11, 12), // anchor_part_prose
    s(170, 0.942158, -12, -13), // anchor_part_prose
    s(216, 0.934211, 14, -16), // kept_before
    s(83, 1e-35, -14, -15), // near_unseen
    s(215, 1e-35, 1, 7), // kept_distance
    s(174, 0.944845, 2, -7), // anchor_part_prose
    s(160, -1e-35, 3, 4), // anchor_depth
    s(179, 0.0533598, -1, -2), // parent_prose
    s(83, 1e-35, 5, -6), // near_unseen
    s(101, 1e-35, 6, -5), // copies
    s(3, 1.24245, -3, -4), // links
    s(42, 1e-35, 8, 10), // in_main
    s(223, 0.381796, -8, 9), // window_kept
    s(207, 1e-35, -9, -10), // conditional
    s(207, 1e-35, 11, -16), // conditional
    s(181, 0.084088, 12, -15), // second_links
    s(156, -1.5, 13, -14), // anchor_depth
    s(122, 2.602, -11, 14), // next_letters
    s(110, 0.800862, -12, -13), // prose_place
    s(223, 0.421156, 1, 6), // window_kept
    s(42, 1e-35, 2, 3), // in_main
    s(162, 0.975178, -1, -2), // anchor_part_prose
    s(214, -1e-35, -3, 4), // to_kept
    s(153, 3.38834, -4, 5), // window_letters
    s(119, 1.86883, -5, -6), // repeats
    s(179, 1e-35, 7, 8), // parent_prose
    s(157, -1e-35, -7, -8), // anchor_part_links
    s(174, 0.944845, 9, -16), // anchor_part_prose
    s(11, 0.0912211, 10, -15), // digit_share
    s(178, 0.0815759, 11, 14), // parent_links
    s(219, 0.0459108, 12, -12), // of_kept
    s(107, 8.66897, -9, 13), // page_letters
    s(116, 4.6587, -10, -11), // from_related
    s(169, 0.173037, -13, -14), // anchor_part_links
    s(215, 1e-35, 1, 9), // kept_distance
    s(156, -1e-35, 2, 5), // anchor_depth
    s(166, 0.284048, 3, 4), // anchor_part_prose
    s(177, 0.0279448, -1, -2), // parent_share
    s(172, 11.5, -3, -4), // anchor_depth
    s(8, 1e-35, 6, 8), // ends_sentence
    s(180, 0.60071, -5, 7), // second_share
    s(107, 8.23573, -6, -7), // page_letters
    s(83, 1e-35, -8, -9), // near_unseen
    s(42, 1e-35, 10, 11), // in_main
    s(162, 0.975178, -10, -11), // anchor_part_prose
    s(214, 1.24245, -12, 12), // to_kept
    s(179, 0.0146839, 13, 14), // parent_prose
    s(187, 1e-35, -13, -14), // in_roots
    s(215, 4.5, -15, -16), // kept_distance
    s(186, 1e-35, 1, 7), // kept
    s(175, 0.000726256, 2, 5), // anchor_part_share
    s(94, 1e-35, 3, 4), // any_lead
    s(51, 1e-35, -1, -2), // in_blockquote
    s(176, 0.269023, -3, -4), // vote_share
    s(216, 0.909102, 6, -7), // kept_before
    s(207, 1e-35, -5, -6), // conditional
    s(172, 2.5, 8, 9), // anchor_depth
    s(216, 0.946803, -8, -9), // kept_before
    s(170, 0.447166, 10, 12), // anchor_part_prose
    s(156, -1.5, -10, 11), // anchor_depth
    s(221, 0.591599, -11, -12), // second_kept
    s(216, 0.896223, 13, -16), // kept_before
    s(51, 1e-35, 14, -15), // in_blockquote
    s(94, 1e-35, -13, -14), // any_lead
    s(215, 1e-35, 1, 6), // kept_distance
    s(182, 0.386123, 2, 3), // second_prose
    s(12, 0.251437, -1, -2), // capital_share
    s(176, 0.997788, -3, 4), // vote_share
    s(173, 0.290355, 5, -6), // anchor_part_links
    s(83, 1e-35, -4, -5), // near_unseen
    s(42, 1e-35, 7, 11), // in_main
    s(215, 5.5, -7, 8), // kept_distance
    s(217, 5.96609, 9, -11), // kept_letters
    s(111, 4.98702, -8, 10), // blocks_from_title
    s(214, 1.24245, -9, -10), // to_kept
    s(214, 1e-35, -12, 12), // to_kept
    s(5, 0.00544219, -13, 13), // stop_share
    s(215, 4.5, -14, 14), // kept_distance
    s(219, 0.0245825, -15, -16), // of_kept
    s(215, 1e-35, 1, 10), // kept_distance
    s(179, 0.655084, 2, 9), // parent_prose
    s(83, 1e-35, 3, -8), // near_unseen
    s(216, 0.723655, 4, 8), // kept_before
    s(173, 0.395257, 5, -5), // anchor_part_links
    s(156, -4.5, 6, -4), // anchor_depth
    s(154, 0.00690037, -1, 7), // window_link_share
    s(220, 0.956048, -2, -3), // parent_kept
    s(170, 0.433324, -6, -7), // anchor_part_prose
    s(216, 0.934211, -9, -10), // kept_before
    s(223, 1e-35, 11, 12), // window_kept
    s(56, 1e-35, -11, -12), // item_body
    s(5, 0.00602611, 13, 14), // stop_share
    s(157, 0.94281, -13, -14), // anchor_part_links
    s(5, 0.0183039, -15, -16), // stop_share
    s(215, 1e-35, 1, 5), // kept_distance
    s(172, 2.5, 2, 3), // anchor_depth
    s(2, 0.129592, -1, -2), // link_share
    s(178, 0.115358, 4, -5), // parent_links
    s(152, 0.412962, -3, -4), // window_prose
    s(42, 1e-35, 6, 10), // in_main
    s(162, 0.975178, 7, 9), // anchor_part_prose
    s(157, 0.94281, 8, -8), // anchor_part_links
    s(51, 1e-35, -6, -7), // in_blockquote
    s(5, 0.0109491, -9, -10), // stop_share
    s(178, 0.653893, 11, 14), // parent_links
    s(167, 0.26338, -11, 12), // anchor_part_share
    s(106, 5.59285, -12, 13), // page_blocks
    s(180, 0.0147149, -13, -14), // second_share
    s(173, 0.954038, -15, -16), // anchor_part_links
    s(186, 1e-35, 1, 10), // kept
    s(42, 1e-35, 2, 8), // in_main
    s(221, 0.300284, 3, 6), // second_kept
    s(217, 5.96609, 4, -4), // kept_letters
    s(112, 7.52699, -1, 5), // letters_from_title
    s(184, 0.790871, -2, -3), // fourth_links
    s(217, 8.36858, -5, 7), // kept_letters
    s(176, 0.701806, -6, -7), // vote_share
    s(184, 0.104611, -8, 9), // fourth_links
    s(207, 1e-35, -9, -10), // conditional
    s(8, 1e-35, 11, 12), // ends_sentence
    s(218, 0.457493, -11, -12), // kept_of_page
    s(185, 0.499154, -13, 13), // fourth_prose
    s(4, 0.5025, 14, -16), // bold_share
    s(223, 0.74634, -14, -15), // window_kept
    s(186, 1e-35, 1, 9), // kept
    s(207, 1e-35, 2, -9), // conditional
    s(179, 0.0105807, -1, 3), // parent_prose
    s(213, 1.86883, 4, 8), // from_kept
    s(111, 1e-35, 5, 7), // blocks_from_title
    s(166, 0.492687, -2, 6), // anchor_part_prose
    s(184, 0.482909, -3, -4), // fourth_links
    s(213, 1e-35, -5, -6), // from_kept
    s(56, 1e-35, -7, -8), // item_body
    s(158, 0.984326, 10, 14), // anchor_part_prose
    s(184, 0.408686, 11, -14), // fourth_links
    s(101, 1e-35, 12, -13), // copies
    s(83, 1e-35, 13, -12), // near_unseen
    s(117, 2.01268, -10, -11), // from_comment
    s(173, 0.133236, -15, -16), // anchor_part_links
    s(186, 1e-35, 1, 8), // kept
    s(42, 1e-35, 2, 5), // in_main
    s(162, 0.975178, 3, 4), // anchor_part_prose
    s(211, 1e-35, -1, -2), // next_kept
    s(182, 0.979456, -3, -4), // second_prose
    s(214, 1.24245, -5, 6), // to_kept
    s(150, 3.34911, -6, 7), // window_letters
    s(219, 0.0155857, -7, -8), // of_kept
    s(158, 0.987951, 9, 12), // anchor_part_prose
    s(216, 0.758568, 10, 11), // kept_before
    s(101, 1e-35, -9, -10), // copies
    s(111, 3.97964, -11, -12), // blocks_from_title
    s(182, 0.386123, 13, -16), // second_prose
    s(162, 0.820679, -13, 14), // anchor_part_prose
    s(180, 0.234339, -14, -15), // second_share
    s(187, 1e-35, 1, 7), // in_roots
    s(151, 0.360925, 2, -7), // window_link_share
    s(182, 0.921697, 3, 6), // second_prose
    s(164, 11.5, -1, 4), // anchor_depth
    s(155, 0.575887, -2, 5), // window_prose
    s(166, 0.665452, -3, -4), // anchor_part_prose
    s(0, 4.62005, -5, -6), // letters
    s(158, 0.987951, 8, 12), // anchor_part_prose
    s(110, 0.737274, 9, 11), // prose_place
    s(184, 0.430685, 10, -10), // fourth_links
    s(214, -1e-35, -8, -9), // to_kept
    s(184, 0.210441, -11, -12), // fourth_links
    s(182, 0.386123, 13, 14), // second_prose
    s(219, 0.0459108, -13, -14), // of_kept
    s(173, 0.290355, -15, -16), // anchor_part_links
    s(186, 1e-35, 1, 7), // kept
    s(42, 1e-35, 2, 3), // in_main
    s(221, 0.300284, -1, -2), // second_kept
    s(179, 1e-35, 4, 5), // parent_prose
    s(175, 0.0762447, -3, -4), // anchor_part_share
    s(167, 0.349853, -5, 6), // anchor_part_share
    s(162, 0.688504, -6, -7), // anchor_part_prose
    s(179, 0.598674, 8, 14), // parent_prose
    s(101, 1e-35, 9, -14), // copies
    s(167, 0.784587, 10, -13), // anchor_part_share
    s(161, 0.0139324, 11, -12), // anchor_part_links
    s(116, 1e-35, -8, 12), // from_related
    s(110, 0.31719, -9, 13), // prose_place
    s(175, 0.17378, -10, -11), // anchor_part_share
    s(7, 1e-35, -15, -16), // stops
    s(223, 0.230196, 1, 7), // window_kept
    s(51, 1e-35, 2, -7), // in_blockquote
    s(172, 9.5, 3, -6), // anchor_depth
    s(56, 1e-35, 4, -5), // item_body
    s(217, 5.96609, 5, -4), // kept_letters
    s(180, 0.0177136, 6, -3), // second_share
    s(184, 0.948239, -1, -2), // fourth_links
    s(158, 0.987951, 8, -16), // anchor_part_prose
    s(216, 0.82827, 9, 14), // kept_before
    s(101, 1e-35, 10, -13), // copies
    s(108, 1e-35, 11, -12), // before_prose
    s(172, 2.5, 12, 13), // anchor_depth
    s(83, 1e-35, -8, -9), // near_unseen
    s(184, 0.137673, -10, -11), // fourth_links
    s(107, 9.36298, -14, -15), // page_letters
    s(215, 1e-35, 1, 9), // kept_distance
    s(179, 0.415187, 2, 6), // parent_prose
    s(12, 0.316749, 3, -5), // capital_share
    s(173, 0.146565, 4, -4), // anchor_part_links
    s(181, 0.0282468, 5, -3), // second_links
    s(218, 0.438114, -1, -2), // kept_of_page
    s(173, 0.290355, 7, 8), // anchor_part_links
    s(156, 1.5, -6, -7), // anchor_depth
    s(155, 0.557117, -8, -9), // window_prose
    s(151, 0.360925, 10, 13), // window_link_share
    s(215, 13.5, 11, -13), // kept_distance
    s(162, 0.955673, 12, -12), // anchor_part_prose
    s(168, 10.5, -10, -11), // anchor_depth
    s(169, 0.987185, -14, 14), // anchor_part_links
    s(218, 0.04082, -15, -16), // kept_of_page
    s(220, 0.300305, 1, 6), // parent_kept
    s(42, 1e-35, 2, 4), // in_main
    s(157, 0.0199674, -1, 3), // anchor_part_links
    s(180, 0.471594, -2, -3), // second_share
    s(5, 0.00459773, -4, 5), // stop_share
    s(188, 1e-35, -5, -6), // others
    s(8, 1e-35, 7, 8), // ends_sentence
    s(224, 0.91927, -7, -8), // window_kept
    s(179, 0.598674, 9, -16), // parent_prose
    s(111, 2.86179, -9, 10), // blocks_from_title
    s(184, 0.28525, 11, -15), // fourth_links
    s(220, 0.992105, 12, 14), // parent_kept
    s(222, 0.796344, -10, 13), // third_kept
    s(119, 1e-35, -11, -12), // repeats
    s(161, 0.0371494, -13, -14), // anchor_part_links
    s(223, 1e-35, 1, 7), // window_kept
    s(162, 0.975178, 2, -7), // anchor_part_prose
    s(217, 5.96609, 3, 5), // kept_letters
    s(106, 6.01249, -1, 4), // page_blocks
    s(219, 0.0459108, -2, -3), // of_kept
    s(175, 0.937694, 6, -6), // anchor_part_share
    s(51, 1e-35, -4, -5), // in_blockquote
    s(0, 4.79164, 8, 11), // letters
    s(216, 0.862715, 9, -11), // kept_before
    s(216, 0.0530079, -8, 10), // kept_before
    s(117, 2.13833, -9, -10), // from_comment
    s(216, 0.74007, 12, 13), // kept_before
    s(173, 0.395257, -12, -13), // anchor_part_links
    s(158, 0.987951, 14, -16), // anchor_part_prose
    s(160, 3.5, -14, -15), // anchor_depth
    s(187, 1e-35, 1, 12), // in_roots
    s(179, 0.0146839, 2, 5), // parent_prose
    s(217, 5.96609, 3, -4), // kept_letters
    s(106, 6.01249, -1, 4), // page_blocks
    s(219, 0.0459108, -2, -3), // of_kept
    s(117, 1e-35, 6, -12), // from_comment
    s(2, 0.0674725, 7, -11), // link_share
    s(215, 12.5, 8, -10), // kept_distance
    s(164, 11.5, 9, -9), // anchor_depth
    s(214, -1e-35, 10, 11), // to_kept
    s(107, 10.0702, -5, -6), // page_letters
    s(0, 4.62005, -7, -8), // letters
    s(216, 0.879251, 13, 14), // kept_before
    s(172, 2.5, -13, -14), // anchor_depth
    s(107, 9.49092, -15, -16), // page_letters
    s(223, 0.230196, 1, 7), // window_kept
    s(42, 1e-35, 2, 3), // in_main
    s(56, 1e-35, -1, -2), // item_body
    s(216, 0.999904, 4, -7), // kept_before
    s(169, 0.00474887, -3, 5), // anchor_part_links
    s(166, 0.361516, 6, -6), // anchor_part_prose
    s(52, 1e-35, -4, -5), // in_section
    s(158, 0.987951, 8, 14), // anchor_part_prose
    s(216, 0.809298, 9, 13), // kept_before
    s(108, 1e-35, 10, -12), // before_prose
    s(101, 1e-35, 11, -11), // copies
    s(115, 2.91741, 12, -10), // from_heading
    s(117, 1.86883, -8, -9), // from_comment
    s(112, 8.40391, -13, -14), // letters_from_title
    s(173, 0.133236, -15, -16), // anchor_part_links
    s(223, 1e-35, 1, 8), // window_kept
    s(217, 5.96609, 2, 3), // kept_letters
    s(111, 5.04664, -1, -2), // blocks_from_title
    s(166, 0.284048, -3, 4), // anchor_part_prose
    s(213, 3.44986, 5, -8), // from_kept
    s(106, 5.51342, -4, 6), // page_blocks
    s(104, 0.293278, -5, 7), // block_place
    s(217, 6.94746, -6, -7), // kept_letters
    s(8, 1e-35, 9, 10), // ends_sentence
    s(165, -1e-35, -9, -10), // anchor_part_links
    s(216, 0.896223, 11, -16), // kept_before
    s(101, 1e-35, 12, -15), // copies
    s(15, 0.00533337, 13, 14), // separator_share
    s(116, 4.6587, -11, -12), // from_related
    s(170, 0.48306, -13, -14), // anchor_part_prose
    s(223, 1e-35, 1, 6), // window_kept
    s(42, 1e-35, 2, 3), // in_main
    s(56, 1e-35, -1, -2), // item_body
    s(78, 1e-35, 4, -6), // any_furniture
    s(214, 1.86883, -3, 5), // to_kept
    s(179, 0.0146839, -4, -5), // parent_prose
    s(8, 1e-35, 7, 9), // ends_sentence
    s(163, 0.239691, -7, 8), // anchor_part_share
    s(117, 1e-35, -8, -9), // from_comment
    s(179, 0.598674, 10, 14), // parent_prose
    s(111, 2.86179, -10, 11), // blocks_from_title
    s(119, 1.7006, 12, -14), // repeats
    s(159, 0.462003, 13, -13), // anchor_part_share
    s(218, 0.745587, -11, -12), // kept_of_page
    s(173, 0.395257, -15, -16), // anchor_part_links
    s(223, 1e-35, 1, 6), // window_kept
    s(3, 1e-35, 2, -6), // links
    s(216, 0.990749, 3, 5), // kept_before
    s(112, 1e-35, -1, 4), // letters_from_title
    s(182, 0.813432, -2, -3), // second_prose
    s(7, 4.28299, -4, -5), // stops
    s(179, 0.415187, 7, 11), // parent_prose
    s(119, 1.86883, 8, -11), // repeats
    s(218, 0.745587, 9, -10), // kept_of_page
    s(110, 0.334058, 10, -9), // prose_place
    s(177, 0.0142053, -7, -8), // parent_share
    s(15, 0.00981999, 12, -16), // separator_share
    s(7, 1e-35, 13, 14), // stops
    s(217, 7.84306, -12, -13), // kept_letters
    s(156, 1.5, -14, -15), // anchor_depth
    s(221, 0.491578, 1, 7), // second_kept
    s(151, 0.268986, 2, 3), // window_link_share
    s(214, -1e-35, -1, -2), // to_kept
    s(160, -1.5, -3, 4), // anchor_depth
    s(218, 0.0800569, 5, -7), // kept_of_page
    s(215, 14.5, -4, 6), // kept_distance
    s(101, 2.67355, -5, -6), // copies
    s(174, 0.989212, 8, 14), // anchor_part_prose
    s(182, 0.476063, 9, 11), // second_prose
    s(220, 0.984368, -8, 10), // parent_kept
    s(94, 1e-35, -9, -10), // any_lead
    s(107, 8.71153, 12, -14), // page_letters
    s(219, 0.0549037, 13, -13), // of_kept
    s(160, 4.5, -11, -12), // anchor_depth
    s(173, 0.12076, -15, -16), // anchor_part_links
    s(223, 0.421156, 1, 5), // window_kept
    s(3, 1e-35, 2, -5), // links
    s(213, 3.31402, 3, -4), // from_kept
    s(219, 0.0245825, -1, 4), // of_kept
    s(6, 0.0155498, -2, -3), // comma_share
    s(158, 0.987951, 6, 10), // anchor_part_prose
    s(176, 0.500349, -6, 7), // vote_share
    s(111, 3.81765, 8, -10), // blocks_from_title
    s(0, 5.4359, 9, -9), // letters
    s(174, 1e-35, -7, -8), // anchor_part_prose
    s(223, 0.759621, 11, 13), // window_kept
    s(6, 0.0142971, 12, -13), // comma_share
    s(163, 0.877855, -11, -12), // anchor_part_share
    s(183, 0.269235, -14, 14), // fourth_share
    s(173, 0.133236, -15, -16), // anchor_part_links
    s(223, 1e-35, 1, 9), // window_kept
    s(3, 1e-35, 2, -9), // links
    s(213, 2.2499, 3, -8), // from_kept
    s(160, -1.5, 4, 5), // anchor_depth
    s(167, 0.391844, -1, -2), // anchor_part_share
    s(106, 5.56449, 6, 7), // page_blocks
    s(162, 0.941035, -3, -4), // anchor_part_prose
    s(104, 0.293278, -5, 8), // block_place
    s(101, 1e-35, -6, -7), // copies
    s(8, 1e-35, 10, 11), // ends_sentence
    s(223, 0.973753, -10, -11), // window_kept
    s(179, 0.655084, 12, 14), // parent_prose
    s(115, 3.41759, 13, -14), // from_heading
    s(101, 1e-35, -12, -13), // copies
    s(223, 0.759621, -15, -16), // window_kept
    s(221, 0.300284, 1, 8), // second_kept
    s(42, 1e-35, 2, 4), // in_main
    s(212, 1e-35, 3, -3), // next_kept
    s(51, 1e-35, -1, -2), // in_blockquote
    s(164, 3.5, -4, 5), // anchor_depth
    s(153, 3.38834, -5, 6), // window_letters
    s(65, 1e-35, 7, -8), // near_comment
    s(156, 2.5, -6, -7), // anchor_depth
    s(0, 4.79164, 9, 11), // letters
    s(32, 1e-35, 10, -11), // div
    s(180, 0.707622, -9, -10), // second_share
    s(179, 0.287732, 12, 14), // parent_prose
    s(167, 0.216691, -12, 13), // anchor_part_share
    s(167, 0.784587, -13, -14), // anchor_part_share
    s(151, 0.215021, -15, -16), // window_link_share
    s(187, 1e-35, 1, 11), // in_roots
    s(178, 0.653893, 2, 8), // parent_links
    s(213, 3.44986, 3, -7), // from_kept
    s(219, 0.0245825, -1, 4), // of_kept
    s(116, 1e-35, 5, -6), // from_related
    s(153, 3.47379, -2, 6), // window_letters
    s(165, 0.263395, -3, 7), // anchor_part_links
    s(217, 6.66759, -4, -5), // kept_letters
    s(217, 5.96609, 9, -11), // kept_letters
    s(115, 5.00058, 10, -10), // from_heading
    s(169, 0.987185, -8, -9), // anchor_part_links
    s(216, 0.896223, 12, 14), // kept_before
    s(172, 2.5, 13, -14), // anchor_depth
    s(15, 0.00533337, -12, -13), // separator_share
    s(217, 8.95272, -15, -16), // kept_letters
    s(178, 0.653893, 1, 13), // parent_links
    s(174, 0.888022, 2, 7), // anchor_part_prose
    s(117, 1e-35, 3, -6), // from_comment
    s(15, 0.00453862, 4, -5), // separator_share
    s(110, 0.719024, 5, -4), // prose_place
    s(108, 1e-35, 6, -3), // before_prose
    s(160, 14.5, -1, -2), // anchor_depth
    s(158, 0.987951, 8, 12), // anchor_part_prose
    s(119, 1e-35, 9, -11), // repeats
    s(112, 7.23742, -7, 10), // letters_from_title
    s(111, 3.62425, 11, -10), // blocks_from_title
    s(171, 0.327612, -8, -9), // anchor_part_share
    s(157, 0.0807999, -12, -13), // anchor_part_links
    s(169, 0.987185, -14, 14), // anchor_part_links
    s(111, 4.18202, -15, -16), // blocks_from_title
    s(176, 0.53678, 1, 10), // vote_share
    s(179, 1e-35, 2, 5), // parent_prose
    s(217, 5.96609, 3, 4), // kept_letters
    s(112, 7.52699, -1, -2), // letters_from_title
    s(174, 1e-35, -3, -4), // anchor_part_prose
    s(112, 7.75169, 6, 8), // letters_from_title
    s(4, 0.941298, 7, -7), // bold_share
    s(112, 1e-35, -5, -6), // letters_from_title
    s(180, 0.100086, -8, 9), // second_share
    s(217, 9.27204, -9, -10), // kept_letters
    s(216, 0.7755, 11, 14), // kept_before
    s(174, 0.98265, 12, -14), // anchor_part_prose
    s(83, 1e-35, 13, -13), // near_unseen
    s(15, 0.00453862, -11, -12), // separator_share
    s(171, 0.250306, -15, -16), // anchor_part_share
    s(223, 1e-35, 1, 6), // window_kept
    s(3, 1e-35, 2, -6), // links
    s(214, 1.86883, 3, 4), // to_kept
    s(4, 0.0401703, -1, -2), // bold_share
    s(111, 1e-35, -3, 5), // blocks_from_title
    s(173, 0.0455169, -4, -5), // anchor_part_links
    s(158, 0.987951, 7, 11), // anchor_part_prose
    s(184, 0.16071, 8, 9), // fourth_links
    s(101, 1e-35, -7, -8), // copies
    s(110, 0.371976, -9, 10), // prose_place
    s(183, 0.859418, -10, -11), // fourth_share
    s(182, 0.476063, 12, 13), // second_prose
    s(111, 2.86179, -12, -13), // blocks_from_title
    s(223, 0.74634, 14, -16), // window_kept
    s(6, 0.0137121, -14, -15), // comma_share
    s(178, 0.613118, 1, 13), // parent_links
    s(0, 4.79164, 2, 6), // letters
    s(223, 0.994051, 3, 5), // window_kept
    s(207, 1e-35, 4, -3), // conditional
    s(0, 3.56943, -1, -2), // letters
    s(183, 0.515402, -4, -5), // fourth_share
    s(182, 0.599194, 7, 12), // second_prose
    s(116, 3.06778, 8, 10), // from_related
    s(12, 0.316749, -6, 9), // capital_share
    s(223, 0.895485, -7, -8), // window_kept
    s(180, 0.100086, -9, 11), // second_share
    s(112, 7.75169, -10, -11), // letters_from_title
    s(15, 0.0030535, -12, -13), // separator_share
    s(169, 0.987185, -14, 14), // anchor_part_links
    s(112, 5.83041, -15, -16), // letters_from_title
    s(223, 1e-35, 1, 7), // window_kept
    s(42, 1e-35, 2, 4), // in_main
    s(7, 4.28299, 3, -3), // stops
    s(119, 3.95106, -1, -2), // repeats
    s(214, 1.86883, 5, 6), // to_kept
    s(164, 10.5, -4, -5), // anchor_depth
    s(150, 3.34911, -6, -7), // window_letters
    s(8, 1e-35, 8, 12), // ends_sentence
    s(184, 0.384377, 9, 11), // fourth_links
    s(117, 1e-35, 10, -10), // from_comment
    s(112, 7.23742, -8, -9), // letters_from_title
    s(104, 0.745475, -11, -12), // block_place
    s(179, 0.655084, 13, 14), // parent_prose
    s(5, 0.0146392, -13, -14), // stop_share
    s(15, 0.00533337, -15, -16), // separator_share
    s(151, 0.268986, 1, 11), // window_link_share
    s(216, 0.968582, 2, 9), // kept_before
    s(0, 4.62005, 3, 5), // letters
    s(216, 0.0261243, -1, 4), // kept_before
    s(32, 1e-35, -2, -3), // div
    s(15, 0.00453862, 6, -8), // separator_share
    s(116, 4.71401, 7, 8), // from_related
    s(216, 0.723655, -4, -5), // kept_before
    s(185, 0.667508, -6, -7), // fourth_prose
    s(164, 11.5, -9, 10), // anchor_depth
    s(218, 0.120505, -10, -11), // kept_of_page
    s(173, 0.996212, 12, -16), // anchor_part_links
    s(178, 0.653893, -12, 13), // parent_links
    s(217, 5.96609, 14, -15), // kept_letters
    s(160, -1.5, -13, -14), // anchor_depth
    s(223, 1e-35, 1, 6), // window_kept
    s(42, 1e-35, 2, 3), // in_main
    s(56, 1e-35, -1, -2), // item_body
    s(153, 3.43194, -3, 4), // window_letters
    s(161, 0.121946, 5, -6), // anchor_part_links
    s(165, 0.00643772, -4, -5), // anchor_part_links
    s(8, 1e-35, 7, 10), // ends_sentence
    s(180, 0.707622, 8, 9), // second_share
    s(168, 7.5, -7, -8), // anchor_depth
    s(163, 0.0318935, -9, -10), // anchor_part_share
    s(4, 0.334098, 11, -16), // bold_share
    s(179, 0.655084, 12, 13), // parent_prose
    s(116, 1.24245, -11, -12), // from_related
    s(223, 0.74634, 14, -15), // window_kept
    s(180, 0.543088, -13, -14), // second_share
    s(178, 0.653893, 1, 13), // parent_links
    s(174, 0.989212, 2, 10), // anchor_part_prose
    s(213, 3.7727, 3, -9), // from_kept
    s(128, 0.507355, 4, -8), // next_link_share
    s(68, 1e-35, 5, -7), // any_share
    s(5, 0.0263447, 6, -6), // stop_share
    s(0, 2.97009, -1, 7), // letters
    s(175, 0.0043903, 8, 9), // anchor_part_share
    s(0, 4.70501, -2, -3), // letters
    s(119, 1.86883, -4, -5), // repeats
    s(223, 0.74634, 11, 12), // window_kept
    s(5, 0.0112683, -10, -11), // stop_share
    s(0, 4.79164, -12, -13), // letters
    s(173, 0.954038, 14, -16), // anchor_part_links
    s(135, 1.49787, -14, -15), // next_letters
    s(214, -1e-35, 1, 4), // to_kept
    s(181, 0.0735762, 2, -4), // second_links
    s(165, 0.00643772, -1, 3), // anchor_part_links
    s(117, 1e-35, -2, -3), // from_comment
    s(108, 1e-35, 5, -16), // before_prose
    s(172, 2.5, 6, 9), // anchor_depth
    s(193, 1e-35, 7, -8), // unlikely
    s(114, 1e-35, 8, -7), // heading_is_related
    s(113, 1e-35, -5, -6), // is_title
    s(167, 0.784587, 10, -15), // anchor_part_share
    s(167, 0.216691, 11, 12), // anchor_part_share
    s(0, 5.25488, -9, -10), // letters
    s(107, 9.02341, 13, 14), // page_letters
    s(165, 0.335423, -11, -12), // anchor_part_links
    s(167, 0.391844, -13, -14), // anchor_part_share
    s(176, 0.500349, 1, 8), // vote_share
    s(166, 0.0906662, 2, 6), // anchor_part_prose
    s(3, 1e-35, 3, -5), // links
    s(214, 1e-35, -1, 4), // to_kept
    s(111, 1e-35, -2, 5), // blocks_from_title
    s(101, 1e-35, -3, -4), // copies
    s(216, 0.352364, -6, 7), // kept_before
    s(117, 1e-35, -7, -8), // from_comment
    s(216, 0.7755, 9, 12), // kept_before
    s(179, 0.720339, -9, 10), // parent_prose
    s(173, 0.547436, 11, -12), // anchor_part_links
    s(7, 1e-35, -10, -11), // stops
    s(217, 7.74327, 13, -16), // kept_letters
    s(105, 0.662994, -13, 14), // letter_place
    s(117, 2.01268, -14, -15), // from_comment
    s(179, 1e-35, 1, 4), // parent_prose
    s(163, 0.0222258, 2, -4), // anchor_part_share
    s(55, 1e-35, -1, 3), // in_a
    s(135, 1.49787, -2, -3), // next_letters
    s(170, 0.998182, 5, 14), // anchor_part_prose
    s(170, 0.785979, 6, 10), // anchor_part_prose
    s(184, 0.116063, 7, 8), // fourth_links
    s(169, 0.468327, -5, -6), // anchor_part_links
    s(167, 0.391844, -7, 9), // anchor_part_share
    s(213, -1e-35, -8, -9), // from_kept
    s(179, 0.598674, 11, 13), // parent_prose
    s(166, 0.875181, 12, -12), // anchor_part_prose
    s(158, -1e-35, -10, -11), // anchor_part_prose
    s(170, 0.80084, -13, -14), // anchor_part_prose
    s(213, 0.89588, -15, -16), // from_kept
    s(187, 1e-35, 1, 7), // in_roots
    s(179, 0.0146839, 2, 3), // parent_prose
    s(119, 3.95106, -1, -2), // repeats
    s(112, 6.38435, 4, 6), // letters_from_title
    s(112, 1e-35, 5, -5), // letters_from_title
    s(119, 3.02013, -3, -4), // repeats
    s(56, 1e-35, -6, -7), // item_body
    s(216, 0.909102, 8, -16), // kept_before
    s(172, 2.5, 9, 10), // anchor_depth
    s(108, 1e-35, -8, -9), // before_prose
    s(103, 9.5, 11, 13), // depth
    s(179, 0.134319, -10, 12), // parent_prose
    s(136, 0.0783461, -11, -12), // next_link_share
    s(148, 3.15677, 14, -15), // next_letters
    s(219, 0.011281, -13, -14), // of_kept
    s(223, 1e-35, 1, 4), // window_kept
    s(94, 1e-35, 2, 3), // any_lead
    s(3, 1e-35, -1, -2), // links
    s(218, 0.0919073, -3, -4), // kept_of_page
    s(170, 0.942158, 5, -16), // anchor_part_prose
    s(170, 0.785979, 6, 10), // anchor_part_prose
    s(184, 0.116063, 7, 8), // fourth_links
    s(12, 0.251437, -5, -6), // capital_share
    s(110, 0.737274, -7, 9), // prose_place
    s(104, 0.697229, -8, -9), // block_place
    s(163, 0.920586, 11, 12), // anchor_part_share
    s(159, 0.440389, -10, -11), // anchor_part_share
    s(184, 0.00690886, 13, 14), // fourth_links
    s(169, 0.00474887, -12, -13), // anchor_part_links
    s(157, 0.0648306, -14, -15), // anchor_part_links
    s(216, 0.990749, 1, 13), // kept_before
    s(111, 1e-35, 2, 3), // blocks_from_title
    s(216, 0.0530079, -1, -2), // kept_before
    s(216, 0.556206, 4, 9), // kept_before
    s(101, 1e-35, 5, -8), // copies
    s(214, 1.86883, 6, -7), // to_kept
    s(166, 0.883975, 7, -6), // anchor_part_prose
    s(170, 0.8308, -3, 8), // anchor_part_prose
    s(162, 0.840899, -4, -5), // anchor_part_prose
    s(111, 3.81765, 10, -13), // blocks_from_title
    s(150, 5.04418, 11, 12), // window_letters
    s(42, 1e-35, -9, -10), // in_main
    s(177, 0.0821498, -11, -12), // parent_share
    s(164, 11.5, -14, 14), // anchor_depth
    s(106, 5.51342, -15, -16), // page_blocks
    s(151, 0.429929, 1, 13), // window_link_share
    s(0, 4.79164, 2, 4), // letters
    s(166, -1e-35, -1, 3), // anchor_part_prose
    s(170, 0.785979, -2, -3), // anchor_part_prose
    s(182, 0.752028, 5, 10), // second_prose
    s(110, 0.371976, -4, 6), // prose_place
    s(184, 0.456191, 7, -9), // fourth_links
    s(170, 0.785979, 8, 9), // anchor_part_prose
    s(154, 0.16419, -5, -6), // window_link_share
    s(167, 0.191054, -7, -8), // anchor_part_share
    s(15, 0.0030535, 11, -13), // separator_share
    s(110, 0.534942, -10, 12), // prose_place
    s(150, 4.84024, -11, -12), // window_letters
    s(106, 6.01249, -14, 14), // page_blocks
    s(219, 0.0459108, -15, -16), // of_kept
    s(187, 1e-35, 1, 8), // in_roots
    s(179, 0.0146839, 2, 4), // parent_prose
    s(217, 5.96609, 3, -3), // kept_letters
    s(180, 0.045214, -1, -2), // second_share
    s(117, 1e-35, 5, -8), // from_comment
    s(164, 8.5, 6, 7), // anchor_depth
    s(193, 1e-35, -4, -5), // unlikely
    s(106, 5.51342, -6, -7), // page_blocks
    s(158, 0.987951, 9, 12), // anchor_part_prose
    s(207, 1e-35, 10, -12), // conditional
    s(184, 0.384377, 11, -11), // fourth_links
    s(153, 4.32272, -9, -10), // window_letters
    s(165, 0.128084, 13, 14), // anchor_part_links
    s(223, 0.74634, -13, -14), // window_kept
    s(107, 10.0702, -15, -16), // page_letters
    s(178, 0.653893, 1, 12), // parent_links
    s(115, 2.97009, 2, -12), // from_heading
    s(136, 0.148268, 3, 11), // next_link_share
    s(180, 0.707622, 4, 10), // second_share
    s(174, 0.868576, 5, -7), // anchor_part_prose
    s(169, 0.00874113, -1, 6), // anchor_part_links
    s(169, 0.418431, 7, 8), // anchor_part_links
    s(49, 1e-35, -2, -3), // in_form
    s(105, 0.197599, -4, 9), // letter_place
    s(185, 0.817725, -5, -6), // fourth_prose
    s(83, 1e-35, -8, -9), // near_unseen
    s(167, 0.737004, -10, -11), // anchor_part_share
    s(169, 0.987185, 13, -16), // anchor_part_links
    s(115, 5.09681, 14, -15), // from_heading
    s(173, 0.954038, -13, -14), // anchor_part_links
    s(152, 0.264614, 1, 3), // window_prose
    s(106, 5.94541, 2, -3), // page_blocks
    s(184, 0.384377, -1, -2), // fourth_links
    s(216, 0.7755, 4, 10), // kept_before
    s(0, 4.79164, 5, 6), // letters
    s(165, -1e-35, -4, -5), // anchor_part_links
    s(156, -4.5, 7, 8), // anchor_depth
    s(148, 3.38425, -6, -7), // next_letters
    s(157, 0.115054, -8, 9), // anchor_part_links
    s(182, 0.908115, -9, -10), // second_prose
    s(184, 0.116063, 11, 14), // fourth_links
    s(166, 0.757186, -11, 12), // anchor_part_prose
    s(174, 0.989212, 13, -14), // anchor_part_prose
    s(143, 2.97009, -12, -13), // next_letters
    s(114, 1e-35, -15, -16), // heading_is_related
    s(128, 0.844097, 1, 12), // next_link_share
    s(215, 14.5, 2, -12), // kept_distance
    s(15, 0.00453862, 3, 11), // separator_share
    s(0, 4.98017, 4, 6), // letters
    s(110, 0.833752, 5, -3), // prose_place
    s(214, 1.49787, -1, -2), // to_kept
    s(111, 2.86179, -4, 7), // blocks_from_title
    s(175, 0.213449, -5, 8), // anchor_part_share
    s(160, 1.5, -6, 9), // anchor_depth
    s(184, 0.0407537, -7, 10), // fourth_links
    s(66, 1e-35, -8, -9), // any_comment
    s(142, 3.5, -10, -11), // next_far
    s(106, 5.99271, 13, 14), // page_blocks
    s(163, 0.380163, -13, -14), // anchor_part_share
    s(64, 1e-35, -15, -16), // any_navigation
    s(128, 0.507355, 1, 14), // next_link_share
    s(215, 13.5, 2, -14), // kept_distance
    s(12, 0.251437, 3, 11), // capital_share
    s(170, 0.942158, 4, 9), // anchor_part_prose
    s(170, 0.785979, -1, 5), // anchor_part_prose
    s(175, 0.213449, 6, 7), // anchor_part_share
    s(165, 0.128084, -2, -3), // anchor_part_links
    s(173, 0.0418597, 8, -6), // anchor_part_links
    s(52, 1e-35, -4, -5), // in_section
    s(177, 0.0428364, 10, -9), // parent_share
    s(218, 0.745587, -7, -8), // kept_of_page
    s(214, 1.49787, 12, -13), // to_kept
    s(142, 1.5, -10, 13), // next_far
    s(32, 1e-35, -11, -12), // div
    s(207, 1e-35, -15, -16), // conditional
    s(152, 0.264614, 1, 3), // window_prose
    s(160, -1.5, -1, 2), // anchor_depth
    s(169, 0.856703, -2, -3), // anchor_part_links
    s(78, 1e-35, 4, 13), // any_furniture
    s(65, 1e-35, 5, -13), // near_comment
    s(214, 1.86883, 6, -12), // to_kept
    s(2, 0.0494166, 7, 12), // link_share
    s(223, 0.837728, 8, 11), // window_kept
    s(175, 0.00134703, -4, 9), // anchor_part_share
    s(111, 3.90192, 10, -7), // blocks_from_title
    s(159, 0.440389, -5, -6), // anchor_part_share
    s(158, 0.991603, -8, -9), // anchor_part_prose
    s(4, 0.0770645, -10, -11), // bold_share
    s(33, 1e-35, 14, -16), // blockquote
    s(42, 1e-35, -14, -15), // in_main
    s(151, 0.505303, 1, 13), // window_link_share
    s(180, 0.707622, 2, 10), // second_share
    s(15, 0.00382411, 3, 9), // separator_share
    s(101, 1e-35, 4, -7), // copies
    s(179, 0.0533598, -1, 5), // parent_prose
    s(183, 0.826116, 6, 8), // fourth_share
    s(116, 4.6587, 7, -4), // from_related
    s(169, 0.441551, -2, -3), // anchor_part_links
    s(162, 0.982026, -5, -6), // anchor_part_prose
    s(144, 0.0392507, -8, -9), // next_link_share
    s(163, 0.32065, 11, -13), // anchor_part_share
    s(216, 0.608185, -10, 12), // kept_before
    s(222, 0.875306, -11, -12), // third_kept
    s(217, 5.96609, 14, -16), // kept_letters
    s(180, 0.0353881, -14, -15), // second_share
    s(151, 0.579749, 1, 13), // window_link_share
    s(117, 1e-35, 2, 12), // from_comment
    s(128, 0.844097, 3, 11), // next_link_share
    s(219, 0.0348851, 4, 6), // of_kept
    s(106, 4.99382, 5, -3), // page_blocks
    s(222, 0.996394, -1, -2), // third_kept
    s(173, 0.395257, 7, -9), // anchor_part_links
    s(112, 6.38435, -4, 8), // letters_from_title
    s(171, 0.826657, 9, 10), // anchor_part_share
    s(215, 5.5, -5, -6), // kept_distance
    s(217, 7.24029, -7, -8), // kept_letters
    s(207, 1e-35, -10, -11), // conditional
    s(214, -1e-35, -12, -13), // to_kept
    s(106, 6.01249, -14, 14), // page_blocks
    s(219, 0.0459108, -15, -16), // of_kept
    s(216, 0.909102, 1, 11), // kept_before
    s(111, 1e-35, 2, 3), // blocks_from_title
    s(166, 0.492687, -1, -2), // anchor_part_prose
    s(216, 0.537975, 4, 5), // kept_before
    s(172, 2.5, -3, -4), // anchor_depth
    s(159, 0.199465, 6, 8), // anchor_part_share
    s(166, 0.998182, 7, -7), // anchor_part_prose
    s(170, 0.785979, -5, -6), // anchor_part_prose
    s(168, 8.5, 9, -11), // anchor_depth
    s(217, 6.94746, -8, 10), // kept_letters
    s(170, 0.8308, -9, -10), // anchor_part_prose
    s(181, 0.154061, 12, -16), // second_links
    s(170, 0.699188, 13, -15), // anchor_part_prose
    s(170, 0.392475, -12, 14), // anchor_part_prose
    s(106, 5.51342, -13, -14), // page_blocks
    s(216, 0.7755, 1, 9), // kept_before
    s(111, 1e-35, 2, 3), // blocks_from_title
    s(120, 3.92192, -1, -2), // next_letters
    s(101, 1e-35, 4, 8), // copies
    s(214, 1.24245, 5, 6), // to_kept
    s(174, 0.98265, -3, -4), // anchor_part_prose
    s(170, 0.48306, 7, -7), // anchor_part_prose
    s(177, 0.00267634, -5, -6), // parent_share
    s(165, 0.190638, -8, -9), // anchor_part_links
    s(160, 1.5, 10, 11), // anchor_depth
    s(218, 0.04082, -10, -11), // kept_of_page
    s(170, 0.699188, 12, -16), // anchor_part_prose
    s(170, 0.433324, 13, 14), // anchor_part_prose
    s(176, 0.500349, -12, -13), // vote_share
    s(111, 2.86179, -14, -15), // blocks_from_title
    s(2, 0.0494166, 1, 10), // link_share
    s(158, 0.987951, 2, 7), // anchor_part_prose
    s(117, 2.01268, 3, -6), // from_comment
    s(158, 0.602298, -1, 4), // anchor_part_prose
    s(221, 0.984923, 5, 6), // second_kept
    s(119, 1e-35, -2, -3), // repeats
    s(180, 0.0822354, -4, -5), // second_share
    s(114, 1e-35, 8, -10), // heading_is_related
    s(5, 1e-35, -7, 9), // stop_share
    s(116, 4.89409, -8, -9), // from_related
    s(173, 0.954038, 11, -16), // anchor_part_links
    s(135, 1.49787, -11, 12), // next_letters
    s(154, 0.298238, 13, -15), // window_link_share
    s(155, 0.608594, -12, 14), // window_prose
    s(5, 0.0112683, -13, -14), // stop_share
    s(216, 0.909102, 1, 12), // kept_before
    s(108, 1e-35, 2, -12), // before_prose
    s(180, 0.707622, 3, -11), // second_share
    s(171, 0.377986, 4, 8), // anchor_part_share
    s(106, 4.99382, 5, 7), // page_blocks
    s(111, 2.86179, -1, 6), // blocks_from_title
    s(160, 5.5, -2, -3), // anchor_depth
    s(78, 1e-35, -4, -5), // any_furniture
    s(111, 4.98702, 9, -10), // blocks_from_title
    s(169, 0.418431, 10, 11), // anchor_part_links
    s(170, 0.757186, -6, -7), // anchor_part_prose
    s(169, 0.441551, -8, -9), // anchor_part_links
    s(181, 0.0735762, 13, -16), // second_links
    s(170, 0.699188, 14, -15), // anchor_part_prose
    s(106, 5.51342, -13, -14), // page_blocks
    s(151, 0.579749, 1, 13), // window_link_share
    s(170, 0.998182, 2, 12), // anchor_part_prose
    s(170, 0.785979, 3, 9), // anchor_part_prose
    s(184, 0.116063, 4, 6), // fourth_links
    s(32, 1e-35, 5, -3), // div
    s(102, -1e-35, -1, -2), // json_says
    s(216, 0.708089, 7, -7), // kept_before
    s(193, 1e-35, 8, -6), // unlikely
    s(214, 1.86883, -4, -5), // to_kept
    s(169, 0.103298, 10, 11), // anchor_part_links
    s(163, 0.15952, -8, -9), // anchor_part_share
    s(0, 6.27382, -10, -11), // letters
    s(15, 0.00533337, -12, -13), // separator_share
    s(217, 5.96609, 14, -16), // kept_letters
    s(111, 5.04664, -14, -15), // blocks_from_title
    s(214, -1e-35, 1, 2), // to_kept
    s(179, 0.0285048, -1, -2), // parent_prose
    s(111, 1e-35, 3, 4), // blocks_from_title
    s(223, 0.772669, -3, -4), // window_kept
    s(172, 2.5, 5, 13), // anchor_depth
    s(106, 4.99382, 6, 12), // page_blocks
    s(105, 0.355698, 7, 8), // letter_place
    s(107, 10.0702, -5, -6), // page_letters
    s(150, 5.04418, 9, -11), // window_letters
    s(96, 1e-35, 10, -10), // any_list
    s(179, 0.980861, 11, -9), // parent_prose
    s(160, 4.5, -7, -8), // anchor_depth
    s(107, 10.6802, -12, -13), // page_letters
    s(106, 6.19028, 14, -16), // page_blocks
    s(15, 0.00226759, -14, -15), // separator_share
    s(2, 0.611341, 1, 13), // link_share
    s(117, 1e-35, 2, 11), // from_comment
    s(0, 5.4359, 3, 9), // letters
    s(106, 4.99382, 4, 8), // page_blocks
    s(107, 8.93965, 5, 7), // page_letters
    s(127, 2.01268, -1, 6), // next_letters
    s(83, 1e-35, -2, -3), // near_unseen
    s(180, 0.821008, -4, -5), // second_share
    s(185, 0.284496, -6, -7), // fourth_prose
    s(116, 3.81765, -8, 10), // from_related
    s(106, 5.48272, -9, -10), // page_blocks
    s(174, 0.853114, 12, -13), // anchor_part_prose
    s(173, 0.0418597, -11, -12), // anchor_part_links
    s(173, 0.923231, 14, -16), // anchor_part_links
    s(135, 1.49787, -14, -15), // next_letters
    s(216, 0.7755, 1, 9), // kept_before
    s(193, 1e-35, 2, -9), // unlikely
    s(101, 1e-35, 3, -8), // copies
    s(15, 0.00226759, 4, 8), // separator_share
    s(105, 0.147196, 5, -5), // letter_place
    s(173, 0.0532874, 6, 7), // anchor_part_links
    s(219, 0.0306207, -1, -2), // of_kept
    s(163, 0.989171, -3, -4), // anchor_part_share
    s(120, 4.8081, -6, -7), // next_letters
    s(181, 0.121178, 10, 14), // second_links
    s(170, 0.707788, 11, 13), // anchor_part_prose
    s(218, 0.120505, -10, 12), // kept_of_page
    s(217, 8.2527, -11, -12), // kept_letters
    s(217, 8.90731, -13, -14), // kept_letters
    s(163, 0.548547, -15, -16), // anchor_part_share
    s(193, 1e-35, 1, 13), // unlikely
    s(114, 1e-35, 2, -13), // heading_is_related
    s(83, 1e-35, 3, -12), // near_unseen
    s(188, 1e-35, 4, -11), // others
    s(5, 1e-35, 5, 8), // stop_share
    s(168, 1e-35, -1, 6), // anchor_depth
    s(106, 4.95229, -2, 7), // page_blocks
    s(62, 1e-35, -3, -4), // any_body
    s(182, 0.531357, 9, 12), // second_prose
    s(166, 0.786776, -5, 10), // anchor_part_prose
    s(167, 0.191054, -6, 11), // anchor_part_share
    s(107, 8.88662, -7, -8), // page_letters
    s(127, 2.74032, -9, -10), // next_letters
    s(166, 0.432027, -14, 14), // anchor_part_prose
    s(217, 6.83465, -15, -16), // kept_letters
    s(0, 2.91741, -1, 1), // letters
    s(213, 3.7727, 2, -16), // from_kept
    s(15, 0.00226759, 3, 14), // separator_share
    s(0, 5.4359, 4, 12), // letters
    s(128, 0.507355, 5, 11), // next_link_share
    s(119, 1.86883, 6, 10), // repeats
    s(157, 0.00366361, 7, 9), // anchor_part_links
    s(116, 4.7749, 8, -4), // from_related
    s(182, 0.0305675, -2, -3), // second_prose
    s(218, 0.206608, -5, -6), // kept_of_page
    s(164, -1e-35, -7, -8), // anchor_depth
    s(168, 8.5, -9, -10), // anchor_depth
    s(182, 0.813432, 13, -13), // second_prose
    s(117, 1.49787, -11, -12), // from_comment
    s(150, 3.90151, -14, -15), // window_letters
    s(154, 0.625317, 1, 14), // window_link_share
    s(180, 0.707622, 2, 9), // second_share
    s(106, 5.85504, 3, -8), // page_blocks
    s(115, 2.97009, 4, 8), // from_heading
    s(219, 0.0271811, 5, 6), // of_kept
    s(119, 1.7006, -1, -2), // repeats
    s(184, 0.116063, -3, 7), // fourth_links
    s(184, 0.126071, -4, -5), // fourth_links
    s(154, 0.490401, -6, -7), // window_link_share
    s(163, 0.32065, 10, 12), // anchor_part_share
    s(216, 0.608185, -9, 11), // kept_before
    s(218, 0.699831, -10, -11), // kept_of_page
    s(84, 1e-35, 13, -14), // any_unseen
    s(3, 1.24245, -12, -13), // links
    s(55, 1e-35, -15, -16), // in_a
    s(216, 0.7755, 1, 11), // kept_before
    s(63, 1e-35, 2, -11), // near_navigation
    s(101, 1e-35, 3, -10), // copies
    s(216, 0.556206, 4, 9), // kept_before
    s(219, 0.0271811, 5, 8), // of_kept
    s(216, 0.0855848, 6, 7), // kept_before
    s(171, 0.896528, -1, -2), // anchor_part_share
    s(117, 2.2499, -3, -4), // from_comment
    s(78, 1e-35, -5, -6), // any_furniture
    s(175, 0.17378, -7, 10), // anchor_part_share
    s(169, 0.468327, -8, -9), // anchor_part_links
    s(184, 0.210441, 12, 14), // fourth_links
    s(217, 9.6536, 13, -14), // kept_letters
    s(214, 0.89588, -12, -13), // to_kept
    s(127, 5.25488, -15, -16), // next_letters
    s(214, -1e-35, 1, 3), // to_kept
    s(184, 0.116063, 2, -3), // fourth_links
    s(165, 0.00643772, -1, -2), // anchor_part_links
    s(108, 1e-35, 4, -16), // before_prose
    s(65, 1e-35, 5, -15), // near_comment
    s(207, 1e-35, 6, -14), // conditional
    s(172, 2.5, 7, 12), // anchor_depth
    s(167, 0.391844, 8, 11), // anchor_part_share
    s(164, 4.5, 9, 10), // anchor_depth
    s(150, 5.16349, -4, -5), // window_letters
    s(163, 0.998011, -6, -7), // anchor_part_share
    s(3, 0.89588, -8, -9), // links
    s(184, 0.28525, 13, -13), // fourth_links
    s(214, 1.86883, 14, -12), // to_kept
    s(167, 0.784587, -10, -11), // anchor_part_share
    s(216, 0.74007, 1, 11), // kept_before
    s(193, 1e-35, 2, 10), // unlikely
    s(175, 0.17378, 3, -9), // anchor_part_share
    s(0, 4.79164, 4, -8), // letters
    s(105, 0.133083, -1, 5), // letter_place
    s(101, 2.35024, 6, -7), // copies
    s(223, 0.0392414, 7, 9), // window_kept
    s(62, 1e-35, -2, 8), // any_body
    s(171, 0.377986, -3, -4), // anchor_part_share
    s(216, 0.0261243, -5, -6), // kept_before
    s(181, 0.0955152, -10, -11), // second_links
    s(181, 0.27614, 12, -16), // second_links
    s(170, 0.726526, 13, 14), // anchor_part_prose
    s(96, 1e-35, -12, -13), // any_list
    s(154, 0.106963, -14, -15), // window_link_share
    s(128, 0.789799, 1, 12), // next_link_share
    s(216, 0.74007, 2, 8), // kept_before
    s(183, 0.298378, 3, 6), // fourth_share
    s(173, 0.0710678, 4, 5), // anchor_part_links
    s(119, 1.86883, -1, -2), // repeats
    s(185, 0.0164183, -3, -4), // fourth_prose
    s(219, 0.0271811, -5, 7), // of_kept
    s(157, 0.115054, -6, -7), // anchor_part_links
    s(184, 0.261181, 9, 11), // fourth_links
    s(106, 5.56449, 10, -10), // page_blocks
    s(180, 0.707622, -8, -9), // second_share
    s(106, 4.85592, -11, -12), // page_blocks
    s(207, 1e-35, 13, -16), // conditional
    s(106, 5.99271, 14, -15), // page_blocks
    s(140, 1e-35, -13, -14), // next_ends_sentence
    s(216, 0.7755, 1, 13), // kept_before
    s(112, 1e-35, 2, 3), // letters_from_title
    s(150, 3.73143, -1, -2), // window_letters
    s(179, 0.720339, 4, 11), // parent_prose
    s(155, 0.84808, 5, 7), // window_prose
    s(207, 1e-35, 6, -5), // conditional
    s(6, 0.0263738, -3, -4), // comma_share
    s(51, 1e-35, 8, -10), // in_blockquote
    s(217, 9.18454, 9, -9), // kept_letters
    s(175, 0.864546, 10, -8), // anchor_part_share
    s(103, 8.5, -6, -7), // depth
    s(106, 3.92192, 12, -13), // page_blocks
    s(218, 0.65981, -11, -12), // kept_of_page
    s(181, 0.578727, 14, -16), // second_links
    s(190, 1e-35, -14, -15), // hidden
    s(136, 0.0678908, 1, 10), // next_link_share
    s(78, 1e-35, 2, 8), // any_furniture
    s(112, -6.24514, -1, 3), // letters_from_title
    s(49, 1e-35, 4, -7), // in_form
    s(106, 4.99382, 5, 7), // page_blocks
    s(6, 0.0058196, -2, 6), // comma_share
    s(83, 1e-35, -3, -4), // near_unseen
    s(188, 1e-35, -5, -6), // others
    s(42, 1e-35, 9, -10), // in_main
    s(216, 0.2461, -8, -9), // kept_before
    s(112, 1e-35, -11, 11), // letters_from_title
    s(216, 0.608185, -12, 12), // kept_before
    s(184, 0.116063, -13, 13), // fourth_links
    s(219, 0.14594, 14, -16), // of_kept
    s(176, 0.701806, -14, -15), // vote_share
    s(168, -1e-35, 1, 2), // anchor_depth
    s(174, 0.769214, -1, -2), // anchor_part_prose
    s(65, 1e-35, 3, -16), // near_comment
    s(127, 1.24245, -3, 4), // next_letters
    s(127, 3.56943, 5, 9), // next_letters
    s(103, 10.5, 6, 8), // depth
    s(110, 0.143168, -4, 7), // prose_place
    s(217, 8.36858, -5, -6), // kept_letters
    s(215, 16.5, -7, -8), // kept_distance
    s(15, 0.0108844, 10, -15), // separator_share
    s(179, 0.655084, 11, -14), // parent_prose
    s(117, 1.86883, 12, -13), // from_comment
    s(106, 5.52744, 13, -12), // page_blocks
    s(162, 0.949827, 14, -11), // anchor_part_prose
    s(162, 0.845916, -9, -10), // anchor_part_prose
    s(180, 0.707622, 1, 12), // second_share
    s(216, 0.909102, 2, -12), // kept_before
    s(104, 0.7616, 3, -11), // block_place
    s(15, 0.00226759, 4, 10), // separator_share
    s(112, 1e-35, -1, 5), // letters_from_title
    s(48, 1e-35, 6, 9), // in_table
    s(156, 2.5, 7, 8), // anchor_depth
    s(11, 0.200877, -2, -3), // digit_share
    s(107, 8.83971, -4, -5), // page_letters
    s(180, 0.60071, -6, -7), // second_share
    s(120, 4.8081, 11, -10), // next_letters
    s(165, 0.41391, -8, -9), // anchor_part_links
    s(163, 0.32065, 13, 14), // anchor_part_share
    s(216, 0.723655, -13, -14), // kept_before
    s(84, 1e-35, -15, -16), // any_unseen
    s(0, 3.56943, 1, 3), // letters
    s(170, -1e-35, -1, 2), // anchor_part_prose
    s(96, 1e-35, -2, -3), // any_list
    s(216, 0.74007, 4, 8), // kept_before
    s(172, 2.5, 5, -8), // anchor_depth
    s(12, 0.167132, -4, 6), // capital_share
    s(143, 5.07204, 7, -7), // next_letters
    s(122, 2.74032, -5, -6), // next_letters
    s(16, 1e-35, 9, -16), // has_date
    s(104, 0.3416, 10, 11), // block_place
    s(180, 0.60071, -9, -10), // second_share
    s(2, 0.0674725, 12, -15), // link_share
    s(12, 0.182373, 13, 14), // capital_share
    s(117, 2.01268, -11, -12), // from_comment
    s(155, 0.401158, -13, -14), // window_prose
    s(216, 0.968582, 1, 12), // kept_before
    s(111, 3.90192, 2, 8), // blocks_from_title
    s(222, 0.996394, 3, -7), // third_kept
    s(179, 0.134319, -1, 4), // parent_prose
    s(216, 0.677822, 5, 7), // kept_before
    s(173, 0.133236, 6, -4), // anchor_part_links
    s(111, 1e-35, -2, -3), // blocks_from_title
    s(132, 1e-35, -5, -6), // next_ends_sentence
    s(170, 0.785979, 9, 11), // anchor_part_prose
    s(101, 1e-35, 10, -10), // copies
    s(159, 0.462003, -8, -9), // anchor_part_share
    s(173, 0.00520421, -11, -12), // anchor_part_links
    s(163, 0.32065, -13, 13), // anchor_part_share
    s(170, 0.699188, -14, 14), // anchor_part_prose
    s(180, 0.964679, -15, -16), // second_share
    s(128, 0.507355, 1, 13), // next_link_share
    s(216, 0.623188, 2, 4), // kept_before
    s(51, 1e-35, 3, -3), // in_blockquote
    s(219, 0.00723269, -1, -2), // of_kept
    s(15, 0.00226759, 5, -13), // separator_share
    s(161, 0.0439025, 6, 12), // anchor_part_links
    s(107, 9.9532, 7, -10), // page_letters
    s(162, 0.971014, 8, 11), // anchor_part_prose
    s(162, 0.968549, 9, -7), // anchor_part_prose
    s(171, 0.135877, 10, -6), // anchor_part_share
    s(176, 0.248713, -4, -5), // vote_share
    s(122, 4.16664, -8, -9), // next_letters
    s(117, 1e-35, -11, -12), // from_comment
    s(207, 1e-35, 14, -16), // conditional
    s(97, 1e-35, -14, -15), // near_title
    s(0, 2.91741, 1, 3), // letters
    s(42, 1e-35, 2, -3), // in_main
    s(169, 0.856703, -1, -2), // anchor_part_links
    s(207, 1e-35, 4, -16), // conditional
    s(15, 0.00533337, 5, 13), // separator_share
    s(155, 0.094177, -4, 6), // window_prose
    s(116, 1e-35, 7, -12), // from_related
    s(185, 0.057072, -5, 8), // fourth_prose
    s(175, 0.000726256, -6, 9), // anchor_part_share
    s(48, 1e-35, 10, 12), // in_table
    s(142, 1.5, 11, -9), // next_far
    s(221, 0.954024, -7, -8), // second_kept
    s(154, 0.0956333, -10, -11), // window_link_share
    s(143, 3.51143, 14, -15), // next_letters
    s(183, 0.640094, -13, -14), // fourth_share
    s(2, 0.086881, 1, 11), // link_share
    s(174, 0.989212, 2, 9), // anchor_part_prose
    s(170, 0.785979, 3, 4), // anchor_part_prose
    s(111, 5.24439, -1, -2), // blocks_from_title
    s(48, 1e-35, 5, -8), // in_table
    s(218, 0.409655, 6, 8), // kept_of_page
    s(111, 2.602, -3, 7), // blocks_from_title
    s(221, 0.946408, -4, -5), // second_kept
    s(175, 0.864546, -6, -7), // anchor_part_share
    s(223, 0.772669, 10, -11), // window_kept
    s(220, 0.998512, -9, -10), // parent_kept
    s(207, 1e-35, 12, -16), // conditional
    s(168, 5.5, -12, 13), // anchor_depth
    s(193, 1e-35, 14, -15), // unlikely
    s(62, 1e-35, -13, -14), // any_body
    s(164, -1e-35, 1, 2), // anchor_depth
    s(219, 0.0186014, -1, -2), // of_kept
    s(119, 1.86883, 3, 12), // repeats
    s(156, 1.5, 4, -12), // anchor_depth
    s(115, 2.91741, 5, -11), // from_heading
    s(15, 0.00533337, 6, -10), // separator_share
    s(136, 0.100228, 7, -9), // next_link_share
    s(106, 5.01396, 8, 11), // page_blocks
    s(180, 0.821008, 9, -6), // second_share
    s(167, 0.457665, 10, -5), // anchor_part_share
    s(224, 0.604561, -3, -4), // window_kept
    s(116, 4.8323, -7, -8), // from_related
    s(66, 1e-35, 13, -16), // any_comment
    s(119, 3.06778, 14, -15), // repeats
    s(110, 0.0814667, -13, -14), // prose_place
    s(224, 1e-35, 1, 2), // window_kept
    s(217, 5.96609, -1, -2), // kept_letters
    s(68, 1e-35, 3, -16), // any_share
    s(42, 1e-35, 4, 13), // in_main
    s(7, 2.01268, 5, -12), // stops
    s(106, 4.99382, 6, 10), // page_blocks
    s(111, 2.602, 7, 8), // blocks_from_title
    s(7, 1e-35, -3, -4), // stops
    s(106, 4.79991, -5, 9), // page_blocks
    s(162, 0.802974, -6, -7), // anchor_part_prose
    s(59, 1e-35, 11, -11), // near_positive
    s(185, 0.910941, -8, 12), // fourth_prose
    s(164, -1e-35, -9, -10), // anchor_depth
    s(171, 0.327612, 14, -15), // anchor_part_share
    s(171, 0.250306, -13, -14), // anchor_part_share
    s(160, -1.5, 1, 2), // anchor_depth
    s(151, 0.395031, -1, -2), // window_link_share
    s(12, 0.125414, 3, 12), // capital_share
    s(213, 2.86179, 4, -12), // from_kept
    s(107, 7.76556, -3, 5), // page_letters
    s(12, 1e-35, 6, 9), // capital_share
    s(104, 0.745475, 7, -7), // block_place
    s(179, 0.766641, 8, -6), // parent_prose
    s(160, 4.5, -4, -5), // anchor_depth
    s(219, 0.0919781, 10, -11), // of_kept
    s(107, 8.47115, 11, -10), // page_letters
    s(222, 0.897964, -8, -9), // third_kept
    s(214, 1.86883, -13, 13), // to_kept
    s(64, 1e-35, 14, -16), // any_navigation
    s(148, 2.01268, -14, -15), // next_letters
    s(216, 0.537975, 1, 4), // kept_before
    s(64, 1e-35, 2, -4), // any_navigation
    s(51, 1e-35, 3, -3), // in_blockquote
    s(113, 1e-35, -1, -2), // is_title
    s(184, 0.116063, 5, 9), // fourth_links
    s(166, 0.757186, 6, 7), // anchor_part_prose
    s(176, 0.10362, -5, -6), // vote_share
    s(174, 0.989212, 8, -9), // anchor_part_prose
    s(190, 1e-35, -7, -8), // hidden
    s(217, 7.97074, 10, 14), // kept_letters
    s(177, 0.411731, 11, 13), // parent_share
    s(127, 4.62005, 12, -12), // next_letters
    s(148, 1.7006, -10, -11), // next_letters
    s(182, 0.999077, -13, -14), // second_prose
    s(159, 0.013024, -15, -16), // anchor_part_share
    s(170, -1e-35, 1, 2), // anchor_part_prose
    s(155, 0.608594, -1, -2), // window_prose
    s(170, 0.785979, 3, 6), // anchor_part_prose
    s(62, 1e-35, -3, 4), // any_body
    s(1, 1e-35, 5, -6), // is_cjk_page
    s(102, -1e-35, -4, -5), // json_says
    s(170, 0.942158, 7, 11), // anchor_part_prose
    s(162, 0.840899, 8, 9), // anchor_part_prose
    s(174, 0.835943, -7, -8), // anchor_part_prose
    s(157, -1e-35, -9, 10), // anchor_part_links
    s(170, 0.881282, -10, -11), // anchor_part_prose
    s(223, 0.785971, -12, 12), // window_kept
    s(4, 0.996516, 13, -16), // bold_share
    s(66, 1e-35, 14, -15), // any_comment
    s(177, 0.0377194, -13, -14), // parent_share
    s(213, 3.15677, 1, -16), // from_kept
    s(101, 1e-35, 2, -15), // copies
    s(111, 3.90192, 3, 11), // blocks_from_title
    s(219, 0.0348851, 4, 6), // of_kept
    s(222, 0.991496, 5, -3), // third_kept
    s(170, 0.785979, -1, -2), // anchor_part_prose
    s(15, 0.0030535, 7, 10), // separator_share
    s(163, 0.380163, 8, -7), // anchor_part_share
    s(111, 2.86179, -4, 9), // blocks_from_title
    s(116, 0.89588, -5, -6), // from_related
    s(152, 0.562409, -8, -9), // window_prose
    s(162, 0.730214, -10, 12), // anchor_part_prose
    s(167, 0.26338, 13, 14), // anchor_part_share
    s(106, 6.56103, -11, -12), // page_blocks
    s(167, 0.737004, -13, -14), // anchor_part_share
    s(164, -1e-35, 1, 2), // anchor_depth
    s(93, 1e-35, -1, -2), // near_lead
    s(213, 4.16664, 3, -16), // from_kept
    s(104, 0.858378, 4, 14), // block_place
    s(67, 1e-35, 5, -13), // near_share
    s(15, 0.00533337, 6, 13), // separator_share
    s(179, 0.598674, 7, 9), // parent_prose
    s(92, 1e-35, 8, -5), // any_credit
    s(83, 1e-35, -3, -4), // near_unseen
    s(150, 5.04418, 10, -10), // window_letters
    s(116, 1.7006, 11, -9), // from_related
    s(183, 0.999857, 12, -8), // fourth_share
    s(104, 0.374161, -6, -7), // block_place
    s(120, 4.53795, -11, -12), // next_letters
    s(107, 10.6802, -14, -15), // page_letters
    s(216, 0.677822, 1, 10), // kept_before
    s(111, 1e-35, 2, 5), // blocks_from_title
    s(223, 0.847624, 3, -4), // window_kept
    s(166, 0.492687, -1, 4), // anchor_part_prose
    s(32, 1e-35, -2, -3), // div
    s(172, 2.5, 6, -10), // anchor_depth
    s(159, 0.462003, 7, 9), // anchor_part_share
    s(219, 0.0271811, -5, 8), // of_kept
    s(180, 0.543088, -6, -7), // second_share
    s(127, 5.16763, -8, -9), // next_letters
    s(181, 0.629464, 11, -16), // second_links
    s(127, 2.8029, 12, 13), // next_letters
    s(127, 1.49787, -11, -12), // next_letters
    s(114, 1e-35, 14, -15), // heading_is_related
    s(155, 0.72365, -13, -14), // window_prose
    s(2, 0.0494166, 1, 13), // link_share
    s(172, 1.5, 2, 6), // anchor_depth
    s(182, 0.910941, 3, -5), // second_prose
    s(168, 9.5, 4, 5), // anchor_depth
    s(149, 0.115746, -1, -2), // next_link_share
    s(106, 5.51342, -3, -4), // page_blocks
    s(111, 3.81765, 7, 12), // blocks_from_title
    s(179, 0.0949519, 8, 9), // parent_prose
    s(131, 1e-35, -6, -7), // next_tag_is_same
    s(182, 0.953483, -8, 10), // second_prose
    s(111, 2.86179, -9, 11), // blocks_from_title
    s(183, 0.959294, -10, -11), // fourth_share
    s(94, 1e-35, -12, -13), // any_lead
    s(168, 1.5, -14, 14), // anchor_depth
    s(193, 1e-35, -15, -16), // unlikely
    s(160, -1.5, 1, 3), // anchor_depth
    s(121, 0.935949, 2, -3), // next_link_share
    s(219, 0.0121596, -1, -2), // of_kept
    s(119, 1.86883, 4, -16), // repeats
    s(12, 0.125414, 5, -15), // capital_share
    s(150, 4.93872, 6, 13), // window_letters
    s(110, 0.371976, -4, 7), // prose_place
    s(104, 0.503165, 8, 11), // block_place
    s(167, 0.457665, 9, 10), // anchor_part_share
    s(143, 3.44986, -5, -6), // next_letters
    s(155, 0.495819, -7, -8), // window_prose
    s(116, 3.15677, -9, 12), // from_related
    s(169, 1e-35, -10, -11), // anchor_part_links
    s(103, 13.5, -12, 14), // depth
    s(169, 0.103298, -13, -14), // anchor_part_links
    s(136, 0.148268, 1, 9), // next_link_share
    s(101, 0.89588, 2, 8), // copies
    s(15, 0.00382411, 3, 7), // separator_share
    s(111, -5.64721, -1, 4), // blocks_from_title
    s(175, 0.92454, 5, -5), // anchor_part_share
    s(111, 6.04382, 6, -4), // blocks_from_title
    s(127, 3.02013, -2, -3), // next_letters
    s(144, 0.0588902, -6, -7), // next_link_share
    s(0, 3.06778, -8, -9), // letters
    s(163, 0.992116, 10, 13), // anchor_part_share
    s(7, 1.49787, -10, 11), // stops
    s(175, 0.398574, 12, -13), // anchor_part_share
    s(182, 0.975582, -11, -12), // second_prose
    s(212, 1e-35, 14, -16), // next_kept
    s(115, 2.8029, -14, -15), // from_heading
    s(2, 0.0494166, 1, 10), // link_share
    s(185, 0.947952, 2, 6), // fourth_prose
    s(162, 0.820679, -1, 3), // anchor_part_prose
    s(107, 7.76556, -2, 4), // page_letters
    s(122, 4.22681, -3, 5), // next_letters
    s(154, 0.00690037, -4, -5), // window_link_share
    s(183, 0.90997, -6, 7), // fourth_share
    s(127, 2.01268, -7, 8), // next_letters
    s(219, 0.0549037, -8, 9), // of_kept
    s(136, 0.100228, -9, -10), // next_link_share
    s(62, 1e-35, -11, 11), // any_body
    s(169, 0.288545, -12, 12), // anchor_part_links
    s(103, 11.5, -13, 13), // depth
    s(219, 0.0919781, 14, -16), // of_kept
    s(177, 0.00464858, -14, -15), // parent_share
    s(110, 0.872837, 1, 14), // prose_place
    s(63, 1e-35, 2, -14), // near_navigation
    s(188, 1e-35, 3, -13), // others
    s(173, 0.133236, 4, 11), // anchor_part_links
    s(219, 0.14594, 5, 10), // of_kept
    s(106, 5.23909, 6, -6), // page_blocks
    s(218, 0.709094, 7, -5), // kept_of_page
    s(179, 0.953719, -1, 8), // parent_prose
    s(154, 0.0490266, -2, 9), // window_link_share
    s(220, 0.900054, -3, -4), // parent_kept
    s(177, 0.54467, -7, -8), // parent_share
    s(111, 2.602, 12, 13), // blocks_from_title
    s(172, 4.5, -9, -10), // anchor_depth
    s(174, 0.495942, -11, -12), // anchor_part_prose
    s(160, 1e-35, -15, -16), // anchor_depth
    s(65, 1e-35, 1, -16), // near_comment
    s(168, -1e-35, -1, 2), // anchor_depth
    s(127, 1.24245, -2, 3), // next_letters
    s(119, 1.86883, 4, 13), // repeats
    s(157, 0.115054, 5, 12), // anchor_part_links
    s(218, 0.759378, 6, -10), // kept_of_page
    s(216, 0.404441, 7, 8), // kept_before
    s(183, 0.298378, -3, -4), // fourth_share
    s(127, 3.62425, 9, 10), // next_letters
    s(162, 0.757523, -5, -6), // anchor_part_prose
    s(106, 4.95229, 11, -9), // page_blocks
    s(148, 2.4414, -7, -8), // next_letters
    s(157, 0.881416, -11, -12), // anchor_part_links
    s(101, 1e-35, 14, -15), // copies
    s(106, 4.40058, -13, -14), // page_blocks
    s(65, 1e-35, 1, -16), // near_comment
    s(216, 0.896223, 2, 14), // kept_before
    s(111, 1e-35, 3, 4), // blocks_from_title
    s(216, 0.0530079, -1, -2), // kept_before
    s(68, 1e-35, 5, -13), // any_share
    s(101, 2.67355, 6, -12), // copies
    s(184, 0.726481, 7, -11), // fourth_links
    s(0, 5.4359, 8, 10), // letters
    s(111, 3.81765, 9, -5), // blocks_from_title
    s(216, 0.385122, -3, -4), // kept_before
    s(167, 0.191054, -6, 11), // anchor_part_share
    s(107, 9.11482, 12, 13), // page_letters
    s(167, 0.243358, -7, -8), // anchor_part_share
    s(218, 0.420492, -9, -10), // kept_of_page
    s(107, 9.36298, -14, -15), // page_letters
    s(102, 1e-35, 1, -16), // json_says
    s(102, -1e-35, 2, 14), // json_says
    s(218, 0.784577, 3, 13), // kept_of_page
    s(171, 0.921868, 4, 12), // anchor_part_share
    s(78, 1e-35, 5, 10), // any_furniture
    s(218, 0.0919073, 6, 8), // kept_of_page
    s(176, 0.299459, -1, 7), // vote_share
    s(176, 0.997788, -2, -3), // vote_share
    s(136, 0.148268, -4, 9), // next_link_share
    s(155, 0.768655, -5, -6), // window_prose
    s(210, 1e-35, -7, 11), // next_kept
    s(116, 4.71401, -8, -9), // from_related
    s(93, 1e-35, -10, -11), // near_lead
    s(116, 1e-35, -12, -13), // from_related
    s(156, 1.5, -14, -15), // anchor_depth
    s(132, 1e-35, 1, 10), // next_ends_sentence
    s(216, 0.537975, 2, 7), // kept_before
    s(180, 0.543088, 3, 6), // second_share
    s(171, 0.402957, 4, 5), // anchor_part_share
    s(218, 0.457493, -1, -2), // kept_of_page
    s(171, 0.673853, -3, -4), // anchor_part_share
    s(8, 1e-35, -5, -6), // ends_sentence
    s(184, 0.210441, -7, 8), // fourth_links
    s(176, 1.00015, 9, -10), // vote_share
    s(217, 8.07605, -8, -9), // kept_letters
    s(0, 4.79164, 11, 12), // letters
    s(115, 1e-35, -11, -12), // from_heading
    s(151, 1e-35, 13, 14), // window_link_share
    s(174, 0.989212, -13, -14), // anchor_part_prose
    s(177, 0.54467, -15, -16), // parent_share
    s(180, 0.707622, 1, -16), // second_share
    s(62, 1e-35, 2, 3), // any_body
    s(106, 4.76643, -1, -2), // page_blocks
    s(183, 0.826116, 4, 12), // fourth_share
    s(216, 0.968582, 5, 11), // kept_before
    s(65, 1e-35, 6, -9), // near_comment
    s(115, 4.90897, 7, -8), // from_heading
    s(94, 1e-35, 8, 10), // any_lead
    s(219, 0.00970989, -3, 9), // of_kept
    s(131, 1e-35, -4, -5), // next_tag_is_same
    s(224, 0.65274, -6, -7), // window_kept
    s(164, 11.5, -10, -11), // anchor_depth
    s(107, 8.41958, -12, 13), // page_letters
    s(185, 0.995064, 14, -15), // fourth_prose
    s(185, 0.987071, -13, -14), // fourth_prose
    s(207, 1e-35, 1, -16), // conditional
    s(128, 0.844097, 2, 14), // next_link_share
    s(101, 1.49787, 3, -13), // copies
    s(216, 0.7755, 4, 12), // kept_before
    s(219, 0.0271811, 5, 8), // of_kept
    s(167, 0.784587, 6, -4), // anchor_part_share
    s(218, 0.603579, 7, -3), // kept_of_page
    s(170, 0.546978, -1, -2), // anchor_part_prose
    s(182, 0.711705, -5, 9), // second_prose
    s(107, 8.23573, 10, 11), // page_letters
    s(180, 0.707622, -6, -7), // second_share
    s(78, 1e-35, -8, -9), // any_furniture
    s(106, 5.85504, 13, -12), // page_blocks
    s(127, 2.74032, -10, -11), // next_letters
    s(97, 1e-35, -14, -15), // near_title
    s(128, 0.507355, 1, 13), // next_link_share
    s(218, 0.149068, 2, 6), // kept_of_page
    s(180, 0.100086, 3, 5), // second_share
    s(165, 0.0162103, -1, 4), // anchor_part_links
    s(49, 1e-35, -2, -3), // in_form
    s(156, -5.5, -4, -5), // anchor_depth
    s(12, 0.125414, 7, 11), // capital_share
    s(180, 0.707622, 8, 10), // second_share
    s(180, 0.60071, -6, 9), // second_share
    s(106, 4.95229, -7, -8), // page_blocks
    s(84, 1e-35, -9, -10), // any_unseen
    s(214, 1.49787, 12, -13), // to_kept
    s(32, 1e-35, -11, -12), // div
    s(140, 1e-35, 14, -16), // next_ends_sentence
    s(157, 0.94281, -14, -15), // anchor_part_links
    s(216, 0.968582, 1, -16), // kept_before
    s(111, 3.81765, 2, 12), // blocks_from_title
    s(219, 0.0271811, 3, 4), // of_kept
    s(103, 12.5, -1, -2), // depth
    s(216, 0.478132, 5, 8), // kept_before
    s(215, 11.5, 6, -6), // kept_distance
    s(120, 3.56943, -3, 7), // next_letters
    s(173, 0.0605788, -4, -5), // anchor_part_links
    s(158, 0.984326, 9, 11), // anchor_part_prose
    s(158, 0.934723, 10, -9), // anchor_part_prose
    s(170, 0.917961, -7, -8), // anchor_part_prose
    s(223, 0.759621, -10, -11), // window_kept
    s(170, 0.774258, -12, 13), // anchor_part_prose
    s(167, 0.216691, -13, 14), // anchor_part_share
    s(182, 0.531357, -14, -15), // second_prose
    s(114, 1e-35, 1, -16), // heading_is_related
    s(207, 1e-35, 2, 14), // conditional
    s(219, 0.0121596, 3, 4), // of_kept
    s(111, 2.86179, -1, -2), // blocks_from_title
    s(115, 2.97009, 5, 11), // from_heading
    s(136, 0.148268, -3, 6), // next_link_share
    s(178, 0.0348784, -4, 7), // parent_links
    s(182, 0.95623, 8, -9), // second_prose
    s(169, 0.963468, 9, -8), // anchor_part_links
    s(161, 0.234407, 10, -7), // anchor_part_links
    s(105, 0.844382, -5, -6), // letter_place
    s(0, 4.70501, -10, 12), // letters
    s(127, 5.62942, 13, -13), // next_letters
    s(224, 0.943666, -11, -12), // window_kept
    s(103, 9.5, -14, -15), // depth
    s(214, 1.24245, 1, 13), // to_kept
    s(210, 1e-35, 2, 4), // next_kept
    s(154, 0.325638, 3, -3), // window_link_share
    s(190, 1e-35, -1, -2), // hidden
    s(182, 0.476063, 5, 7), // second_prose
    s(180, 0.234339, 6, -6), // second_share
    s(56, 1e-35, -4, -5), // item_body
    s(162, 0.903752, -7, 8), // anchor_part_prose
    s(217, 6.94746, -8, 9), // kept_letters
    s(217, 7.24029, -9, 10), // kept_letters
    s(158, 0.991603, 11, 12), // anchor_part_prose
    s(119, 1e-35, -10, -11), // repeats
    s(100, 1e-35, -12, -13), // any_quote
    s(64, 1e-35, 14, -16), // any_navigation
    s(119, 1.49787, -14, -15), // repeats
    s(207, 1e-35, 1, -16), // conditional
    s(2, 0.129592, 2, 13), // link_share
    s(107, 10.6802, 3, -12), // page_letters
    s(107, 10.1586, 4, -11), // page_letters
    s(117, 1.86883, 5, 11), // from_comment
    s(175, 0.00134703, 6, 7), // anchor_part_share
    s(15, 0.0108844, -1, -2), // separator_share
    s(106, 4.99382, 8, -7), // page_blocks
    s(11, 1e-35, -3, 9), // digit_share
    s(11, 0.200877, 10, -6), // digit_share
    s(217, 8.02257, -4, -5), // kept_letters
    s(179, 0.167984, 12, -10), // parent_prose
    s(6, 0.00788023, -8, -9), // comma_share
    s(29, 1e-35, 14, -15), // h3
    s(111, 5.04664, -13, -14), // blocks_from_title
    s(102, 0.75, 1, -16), // json_says
    s(12, 0.125414, 2, 9), // capital_share
    s(218, 0.420492, 3, -8), // kept_of_page
    s(219, 0.14594, 4, 6), // of_kept
    s(217, 8.74926, 5, -3), // kept_letters
    s(61, 1e-35, -1, -2), // near_body
    s(0, 5.34948, 7, 8), // letters
    s(220, 0.959074, -4, -5), // parent_kept
    s(184, 0.0532431, -6, -7), // fourth_links
    s(153, 4.44957, 10, -15), // window_letters
    s(60, 1e-35, -9, 11), // any_positive
    s(115, -1e-35, -10, 12), // from_heading
    s(190, 1e-35, 13, -14), // hidden
    s(101, 1e-35, 14, -13), // copies
    s(213, 2.74032, -11, -12), // from_kept
    s(101, 1.24245, 1, -16), // copies
    s(115, 2.91741, 2, 14), // from_heading
    s(111, 3.90192, 3, 11), // blocks_from_title
    s(179, 0.0533598, 4, 7), // parent_prose
    s(103, 12.5, 5, -4), // depth
    s(186, 1e-35, -1, 6), // kept
    s(217, 8.90731, -2, -3), // kept_letters
    s(8, 1e-35, 8, -9), // ends_sentence
    s(119, 1e-35, 9, -8), // repeats
    s(121, 0.215153, 10, -7), // next_link_share
    s(162, 0.653379, -5, -6), // anchor_part_prose
    s(110, 0.143168, -10, 12), // prose_place
    s(163, 0.0222258, -11, 13), // anchor_part_share
    s(162, 0.730214, -12, -13), // anchor_part_prose
    s(104, 0.745475, -14, -15), // block_place
    s(170, 0.743228, 1, 9), // anchor_part_prose
    s(170, 0.372986, 2, 4), // anchor_part_prose
    s(111, 1e-35, -1, 3), // blocks_from_title
    s(110, 0.534942, -2, -3), // prose_place
    s(215, 10.5, 5, 8), // kept_distance
    s(158, 0.852764, 6, -7), // anchor_part_prose
    s(184, 0.16071, -4, 7), // fourth_links
    s(150, 4.17369, -5, -6), // window_letters
    s(117, 1e-35, -8, -9), // from_comment
    s(4, 0.996516, 10, -16), // bold_share
    s(223, 0.74634, -10, 11), // window_kept
    s(157, 0.0982524, 12, -15), // anchor_part_links
    s(158, 0.991603, 13, -14), // anchor_part_prose
    s(103, 10.5, -11, 14), // depth
    s(12, 0.119157, -12, -13), // capital_share
];

#[rustfmt::skip]
static LEAVES: [f32; 1920] = [
    -0.6053, -0.4603, -0.4899, -0.3896, -0.4436, -0.6271, -0.527, -0.3654, -0.5132, -0.334, -0.6533, -0.474,
    -0.6497, -0.6256, -0.5849, -0.4434, -0.6292, -0.4464, -0.3637, -0.5407, -0.4856, -0.6392, -0.4873, -0.5872,
    -0.487, -0.431, -0.5881, -0.3399, -0.6535, -0.6341, -0.5508, -0.6315, -0.0735, -0.0547, 0.0848, 0.0499,
    0.0704, -0.0578, 0.03, 0.1075, -0.0101, 0.0376, 0.1394, 0.1687, 0.0453, 0.1324, 0.0344, -0.0307,
    -0.0159, -0.0077, 0.1078, 0.1553, 0.0015, -0.0258, 0.0977, 0.1311, 0.0251, -0.0235, 0.1581, 0.1694,
    -0.0735, -0.0548, 0.0742, -0.019, -0.0413, 0.1199, 0.0465, 0.0698, -0.0232, 0.1358, 0.0272, 0.014,
    0.1062, -0.0712, 0.0801, -0.0631, -0.0526, 0.0174, -0.0269, 0.1248, -0.0716, -0.0461, 0.1575, -0.0535,
    0.0081, -0.0213, 0.1242, -0.057, 0.0089, 0.0346, 0.118, -0.0064, 0.1352, 0.109, -0.022, -0.0332,
    -0.0687, 0.1123, -0.0275, 0.0607, -0.0564, 0.045, -0.0528, 0.0925, 0.0108, -0.0474, 0.1162, 0.001,
    0.0908, -0.0236, 0.0926, -0.0116, -0.0689, 0.1022, -0.0348, 0.1411, 0.0224, -0.0045, -0.0639, -0.0378,
    0.081, -0.0263, 0.1002, 0.0414, -0.0422, 0.1172, 0.0128, 0.0547, -0.0666, -0.0602, 0.0662, -0.0566,
    0.0784, -0.0589, 0.039, -0.0526, 0.099, -0.0597, 0.0855, -0.0199, -0.0782, 0.0798, 0.1024, -0.018,
    -0.0153, 0.1149, -0.0409, 0.0848, 0.0175, 0.0895, -0.043, 0.0558, 0.1067, -0.0678, 0.0134, 0.1098,
    -0.0593, -0.0474, -0.0262, 0.0811, -0.0659, 0.0721, -0.0387, -0.0499, 0.1088, 0.003, 0.0845, -0.0261,
    -0.0307, 0.0764, -0.0632, 0.0639, 0.0936, -0.0059, 0.0675, -0.0528, -0.0659, 0.0443, -0.0469, 0.0847,
    0.1033, -0.0413, 0.0926, -0.0066, -0.031, -0.046, 0.0553, 0.0917, 0.0311, -0.0515, 0.0592, 0.0715,
    -0.0639, -0.046, 0.0983, -0.0432, 0.0319, 0.0988, 0.0849, -0.0354, -0.0123, 0.0179, 0.0687, 0.0877,
    -0.0176, 0.0761, -0.0453, 0.0789, -0.0636, 0.1196, -0.0219, -0.0581, -0.0121, 0.0882, -0.0223, 0.0826,
    0.0711, -0.0169, -0.0042, -0.0668, 0.0528, -0.0917, 0.0859, 0.0369, -0.0636, 0.1009, -0.0498, 0.0837,
    -0.0372, 0.0089, 0.1069, -0.0176, -0.0545, -0.0153, 0.0268, 0.0729, 0.0734, -0.0007, -0.0371, 0.0793,
    -0.0634, -0.0313, 0.1998, -0.0536, 0.0437, -0.0513, 0.0424, -0.0301, 0.0043, 0.0679, 0.0818, -0.0052,
    0.1314, -0.0239, -0.0551, 0.0562, -0.0611, -0.0377, 0.0296, 0.1492, -0.031, -0.0144, 0.0093, 0.0645,
    -0.0064, -0.0469, 0.0728, -0.0108, -0.0892, -0.0241, 0.0385, 0.0774, -0.0637, 0.0802, -0.0425, 0.073,
    0.0604, -0.0117, 0.0565, -0.0517, 0.0038, -0.0013, 0.0594, 0.0237, 0.0072, -0.0036, 0.0803, 0.0379,
    -0.0608, -0.0484, 0.0447, -0.0452, -0.0198, 0.11, 0.0414, -0.02, 0.0747, -0.0139, 0.0553, -0.0423,
    -0.0017, 0.0597, 0.0238, -0.0509, -0.0611, 0.0295, -0.0165, 0.0972, -0.054, -0.0545, -0.0278, 0.0453,
    -0.0777, 0.0146, 0.0418, -0.0703, 0.0631, 0.0728, -0.0359, 0.0203, -0.0548, 0.0307, 0.0513, -0.0225,
    -0.0076, -0.1035, 0.0686, -0.0612, -0.0372, 0.0433, -0.0231, 0.1203, -0.0169, -0.0221, -0.047, 0.0632,
    -0.0613, 0.0227, -0.0494, -0.0457, -0.0017, 0.104, -0.0391, 0.0298, -0.018, 0.055, -0.0058, 0.07,
    0.0427, -0.0136, -0.0308, 0.0684, -0.0494, 0.0224, 0.0409, -0.0291, 0.0083, -0.0307, 0.0594, 0.0658,
    -0.0332, -0.0583, 0.0562, -0.039, -0.0483, 0.0374, -0.0456, 0.1681, -0.0589, 0.0852, -0.0447, 0.0798,
    -0.0183, 0.0602, -0.0457, 0.0661, 0.0074, -0.0395, -0.0721, 0.0424, 0.054, -0.0118, -0.0386, -0.0134,
    0.0248, -0.0242, -0.0023, 0.0637, -0.0253, 0.0069, -0.0267, -0.0572, 0.0022, 0.2168, -0.061, -0.048,
    -0.0141, -0.0261, 0.0135, 0.1333, -0.0662, -0.0326, 0.0532, 0.0531, -0.0271, -0.0392, 0.0171, -0.114,
    0.0662, 0.0167, -0.0573, 0.1293, -0.0377, 0.0353, 0.0432, -0.0157, 0.0597, 0.0142, -0.0352, 0.0332,
    -0.031, -0.0575, 0.0681, 0.0424, -0.0142, 0.1172, -0.0116, 0.0002, 0.0048, 0.2133, -0.0604, 0.0364,
    -0.0472, -0.039, 0.2326, -0.0599, -0.0275, -0.0317, 0.1156, 0.0308, -0.0409, 0.0501, -0.02, 0.0359,
    0.0165, 0.0228, 0.063, -0.0138, -0.0567, -0.0587, -0.0393, 0.1526, 0.1209, -0.0134, -0.051, 0.1004,
    0.0216, 0.0425, -0.0084, -0.0875, -0.0202, -0.0202, 0.0626, 0.0144, -0.0562, 0.0004, -0.0228, 0.1058,
    -0.0334, -0.0306, 0.0054, 0.0983, 0.0398, -0.0215, -0.0365, 0.0211, 0.0588, 0.0121, -0.1138, 0.0619,
    -0.0481, -0.0471, 0.1602, -0.0353, -0.0331, 0.0655, -0.0583, -0.0553, 0.0308, -0.0222, 0.0005, -0.05,
    -0.0545, 0.0453, 0.0612, -0.0181, -0.0556, -0.0136, -0.0511, 0.0173, -0.0055, 0.187, 0.0152, 0.026,
    0.0269, 0.0075, -0.094, 0.0339, 0.0666, -0.0245, 0.0153, 0.0594, -0.0332, 0.2124, -0.0419, -0.0552,
    0.0705, 0.0074, 0.132, 0.0557, -0.0747, 0.0368, -0.0129, -0.033, -0.0249, -0.041, 0.0194, 0.055,
    -0.0737, 0.0265, 0.0494, -0.015, -0.0136, 0.0562, -0.0426, -0.1124, 0.0282, -0.0219, 0.0462, 0.0741,
    -0.0568, -0.0579, 0.1909, -0.0356, -0.0535, -0.0294, 0.0798, -0.0217, 0.0475, -0.0555, -0.0142, 0.0377,
    0.0504, 0.0314, -0.1206, 0.012, 0.0047, 0.0547, -0.0818, 0.0586, -0.0444, 0.004, 0.206, -0.0553,
    0.0922, 0.0584, 0.052, -0.0196, 0.0332, -0.0232, -0.029, 0.0559, -0.0486, -0.0594, 0.0143, 0.0374,
    -0.0481, 0.0091, 0.2202, -0.0591, -0.0376, 0.0973, 0.0056, 0.1153, 0.1632, -0.0355, -0.0434, -0.0587,
    0.0502, 0.0136, -0.0338, 0.0259, -0.0554, 0.0708, -0.0242, 0.0525, -0.0484, 0.0996, -0.0458, 0.0411,
    -0.0088, -0.017, -0.0225, -0.0436, -0.0422, 0.0047, 0.0549, 0.0061, -0.0473, 0.1338, -0.0585, -0.0326,
    -0.0399, 0.2255, 0.0478, -0.0541, -0.0373, 0.0078, 0.0529, -0.006, -0.0898, 0.0399, -0.0264, -0.0048,
    -0.0546, 0.0758, -0.0203, 0.0125, 0.1555, -0.0516, -0.0276, 0.0214, -0.0431, 0.0471, -0.0153, 0.0555,
    -0.1063, 0.044, 0.0559, -0.0806, -0.0511, 0.0338, 0.1524, -0.0499, 0.0467, -0.0577, -0.0214, 0.0245,
    -0.0273, 0.0444, 0.0323, -0.0347, 0.0353, 0.0525, -0.042, -0.0438, -0.0377, 0.0076, -0.0603, -0.0178,
    0.1597, -0.0349, -0.0454, -0.038, 0.017, -0.071, -0.0496, 0.031, 0.0329, 0.037, 0.0537, -0.0148,
    -0.0298, 0.0428, -0.0233, -0.0481, -0.0551, -0.0123, 0.0122, -0.0269, 0.0417, 0.0415, -0.1464, 0.0226,
    0.0503, -0.0196, 0.0556, 0.0005, -0.0552, 0.0666, -0.0375, 0.1074, -0.0347, 0.2091, 0.0326, -0.04,
    -0.0566, -0.0161, 0.0284, 0.0271, -0.0302, -0.0426, -0.0046, 0.0549, -0.0503, 0.075, 0.0099, -0.027,
    -0.032, 0.0755, -0.0203, -0.0491, -0.0036, 0.0301, -0.0303, 0.0405, -0.0416, 0.0372, 0.0522, -0.0266,
    -0.0379, -0.0331, 0.0387, 0.0049, 0.2165, -0.0204, -0.0543, -0.0561, 0.0634, 0.1476, -0.0606, 0.044,
    -0.0265, 0.0107, -0.033, 0.0261, 0.0331, -0.0418, -0.0236, -0.0128, -0.0377, -0.0328, 0.0352, -0.1423,
    -0.0292, 0.0146, 0.0336, 0.0513, -0.009, -0.0532, -0.0299, 0.0842, -0.0422, 0.0696, -0.0575, -0.0138,
    -0.0436, 0.0247, 0.122, 0.0037, -0.0692, 0.0428, 0.0298, -0.03, -0.0709, 0.0511, 0.0161, -0.0325,
    -0.0455, 0.0621, -0.0465, 0.0716, -0.0174, -0.0547, 0.022, -0.0185, 0.0115, -0.0087, -0.0697, 0.0432,
    -0.0692, -0.0636, 0.0517, 0.0477, -0.0301, -0.005, 0.0554, -0.0217, 0.0378, 0.0311, 0.0323, -0.1045,
    0.0113, 0.0118, -0.081, 0.0465, -0.0139, -0.0526, -0.0509, 0.0534, -0.052, 0.0086, 0.0442, -0.0516,
    0.0335, -0.0367, 0.0782, -0.0084, 0.0246, -0.0397, -0.0467, 0.0411, 0.026, -0.0052, 0.0468, -0.025,
    -0.0288, 0.0192, -0.0239, 0.0481, 0.0194, -0.0577, 0.0332, -0.0186, -0.042, 0.1652, -0.0028, -0.0206,
    -0.0524, 0.0419, -0.0585, 0.0574, -0.0486, 0.0704, -0.0488, -0.0104, 0.0964, -0.0494, -0.0283, 0.0104,
    -0.0257, 0.0428, 0.0283, -0.0036, 0.0566, -0.0506, 0.0494, -0.0504, -0.0123, 0.0085, 0.0706, 0.0032,
    0.0378, -0.0217, -0.0746, -0.0187, -0.0435, -0.0846, 0.0291, 0.007, 0.0524, 0.0297, -0.0534, 0.0419,
    -0.0465, 0.0771, -0.0297, -0.0566, 0.0347, -0.0435, -0.0554, -0.0446, -0.0054, 0.0399, 0.0405, -0.072,
    -0.0877, -0.0224, 0.0358, -0.0476, -0.0491, -0.0473, 0.0717, -0.0128, -0.0561, 0.0246, -0.0025, -0.0477,
    0.0151, 0.0044, 0.0542, -0.0596, -0.0489, 0.0501, -0.0516, 0.0096, -0.0499, 0.1102, -0.0185, 0.0018,
    0.0451, -0.0539, -0.0086, 0.1014, 0.0184, -0.011, -0.0769, -0.0099, -0.0838, 0.0299, 0.04, -0.0505,
    -0.0504, 0.0156, -0.031, 0.1098, 0.0764, -0.0371, 0.0788, 0.0344, -0.0367, -0.065, 0.0447, -0.0719,
    -0.0096, 0.0461, -0.0028, -0.019, -0.0209, -0.0529, 0.1341, -0.0105, 0.0496, 0.0063, 0.0053, -0.0527,
    0.0176, -0.0573, 0.0493, 0.0262, -0.0772, 0.0335, -0.0519, 0.033, -0.0473, 0.0642, 0.0254, 0.0354,
    -0.0578, 0.0474, 0.09, -0.01, -0.05, 0.0052, -0.065, 0.0317, 0.0176, -0.0486, -0.0449, 0.1311,
    -0.027, 0.0105, -0.0195, 0.0232, 0.0438, -0.0254, 0.0096, -0.0559, -0.1108, 0.0531, -0.0181, 0.044,
    -0.0194, -0.0492, -0.0279, 0.0782, 0.0549, -0.0443, -0.0528, 0.0209, -0.0589, -0.0066, 0.1328, -0.055,
    0.0134, -0.0128, -0.0399, 0.0548, -0.0366, 0.0452, -0.0022, -0.1197, -0.0219, 0.0321, -0.0423, 0.0328,
    0.0015, -0.0782, 0.0267, 0.0402, -0.058, -0.0186, 0.0422, -0.0207, -0.054, 0.0238, 0.0601, 0.0303,
    -0.0175, -0.0582, -0.0049, -0.0274, 0.0096, 0.0163, -0.0536, 0.0424, -0.0622, 0.0484, 0.0412, 0.0067,
    -0.0547, 0.0259, -0.0248, -0.1022, 0.0033, 0.0402, -0.0305, 0.0513, 0.0334, -0.0854, -0.0266, 0.0478,
    -0.0515, -0.0479, 0.0084, -0.047, -0.0518, -0.0152, 0.0301, -0.0526, 0.0234, 0.0248, -0.1003, -0.088,
    0.0245, 0.0173, -0.087, 0.0431, 0.0494, -0.0782, 0.001, -0.0487, 0.038, -0.0434, -0.0341, 0.0337,
    -0.0554, -0.0251, 0.0395, 0.0291, -0.0333, 0.0444, 0.0249, 0.009, 0.0426, -0.0036, -0.0535, 0.0581,
    -0.0627, -0.0387, 0.0049, 0.1007, -0.0069, 0.0387, -0.0115, -0.0374, -0.0307, 0.0338, -0.0262, -0.0113,
    -0.0822, 0.0274, -0.0612, 0.0306, 0.0383, 0.0551, -0.0486, -0.046, -0.0352, 0.0335, 0.015, 0.0532,
    0.0197, 0.0647, -0.077, 0.0249, -0.0448, -0.0204, 0.0483, -0.0491, -0.0048, -0.0529, -0.0244, 0.0627,
    -0.0477, 0.0318, 0.037, 0.0083, 0.0193, -0.0327, 0.0382, 0.0193, -0.1576, -0.0282, 0.053, -0.0148,
    -0.0082, 0.1096, -0.0285, -0.0473, -0.0495, 0.0326, 0.012, 0.041, -0.0243, 0.0888, 0.0082, -0.0246,
    0.0277, 0.0323, -0.0531, -0.051, 0.0079, -0.0507, 0.0545, -0.0298, 0.0141, -0.0795, 0.0045, -0.0554,
    0.0401, -0.0304, -0.0502, 0.0419, -0.0335, -0.0856, 0.0403, 0.0452, -0.0085, -0.0528, -0.0465, 0.0351,
    -0.0129, -0.1589, -0.001, 0.013, -0.0293, 0.044, 0.0016, -0.0717, 0.0032, 0.0638, 0.0328, -0.0378,
    -0.0217, 0.0541, -0.0346, -0.0451, 0.0429, -0.0352, -0.0135, 0.008, 0.0622, -0.0438, -0.0247, -0.0498,
    -0.0012, -0.0712, 0.0277, 0.036, -0.0363, -0.0494, 0.0597, -0.046, -0.0495, -0.0074, -0.0459, 0.0383,
    0.0397, -0.0815, -0.1072, -0.0051, 0.009, 0.0483, 0.0347, 0.0346, -0.091, -0.0014, -0.0398, 0.0346,
    -0.0791, 0.0065, -0.0851, -0.1117, -0.0014, -0.0075, 0.0215, 0.0385, -0.0535, 0.0239, -0.0547, -0.0018,
    0.018, 0.0339, -0.041, 0.0287, -0.0155, 0.0416, -0.0581, 0.0271, 0.0277, 0.0098, -0.0736, -0.0153,
    -0.0392, 0.0546, -0.0308, 0.0338, -0.0378, 0.011, -0.0548, -0.0105, -0.0427, -0.0254, -0.0454, 0.0176,
    0.021, 0.0137, 0.0452, -0.0658, -0.0205, 0.0284, -0.054, -0.0617, -0.0544, -0.0511, 0.0551, -0.0228,
    -0.0273, -0.0211, 0.0182, -0.045, 0.0334, -0.0366, -0.0464, 0.0462, -0.0306, 0.0323, 0.0218, -0.0308,
    0.0427, 0.0268, -0.0365, -0.0418, -0.0322, 0.0083, 0.0222, -0.0749, -0.001, -0.0444, 0.0566, 0.0172,
    0.0231, -0.071, 0.0244, 0.0423, -0.043, -0.0432, -0.0509, 0.0148, -0.0263, 0.074, 0.0303, -0.0461,
    0.0381, -0.0104, 0.0246, -0.0072, -0.0803, -0.0138, -0.0495, -0.0166, 0.0286, 0.0366, -0.0518, 0.0022,
    -0.0358, 0.0338, -0.0498, 0.0048, 0.0396, -0.1094, 0.0074, 0.0443, -0.0444, -0.0078, 0.0423, 0.0557,
    -0.0383, 0.0459, -0.0642, -0.038, -0.0211, -0.0348, -0.0246, 0.0883, -0.0324, 0.025, -0.0597, 0.039,
    -0.0002, 0.0115, -0.0523, -0.0092, 0.0335, -0.0058, -0.046, -0.047, -0.0352, 0.0272, 0.0768, -0.0005,
    0.0053, 0.0367, -0.0229, -0.0286, 0.0208, 0.0196, -0.0818, -0.0195, -0.0493, 0.0005, 0.0071, 0.0358,
    -0.0538, 0.0133, 0.0148, -0.0212, 0.0606, 0.0253, -0.0417, 0.0358, 0.0283, -0.1026, -0.0826, 0.0361,
    0.035, -0.0132, 0.0382, -0.055, 0.0685, -0.0302, 0.0181, -0.0819, 0.0213, -0.0483, -0.0409, 0.002,
    -0.0534, 0.0088, -0.0516, 0.0096, 0.0026, -0.0459, -0.0002, -0.0942, -0.0432, 0.0194, 0.0783, 0.001,
    -0.055, 0.0144, 0.0089, -0.0506, 0.0088, -0.0407, 0.0373, 0.0333, -0.0262, 0.0323, -0.0342, -0.0498,
    -0.0363, 0.0144, -0.0385, 0.0264, -0.0496, -0.0015, -0.1813, 0.0151, -0.0834, -0.0828, 0.0324, -0.025,
    0.0176, -0.0341, 0.034, -0.0338, -0.0457, -0.0249, 0.0035, 0.0362, -0.0259, 0.0407, -0.0434, 0.0025,
    0.0098, -0.0897, 0.031, -0.0249, 0.0806, -0.0277, -0.0255, -0.0494, -0.0213, -0.0366, 0.0275, -0.0225,
    -0.0589, 0.0019, 0.0307, 0.0517, -0.0518, -0.0006, 0.0384, -0.0217, -0.0485, 0.032, -0.049, 0.0578,
    -0.0056, 0.0205, -0.058, -0.0514, 0.0154, -0.0422, -0.1417, -0.0513, 0.0372, 0.0214, 0.0264, -0.0188,
    -0.0419, -0.0304, 0.0176, 0.0356, -0.0437, 0.0099, 0.0026, -0.0426, -0.0461, 0.0445, -0.089, 0.0286,
    0.019, 0.0362, -0.1022, -0.0034, 0.0354, -0.0353, -0.0493, 0.0427, 0.0042, 0.0542, 0.0118, -0.0363,
    -0.1319, -0.0181, 0.0363, 0.0451, 0.0146, -0.0869, 0.0352, -0.0388, -0.046, 0.0157, -0.0477, 0.0261,
    -0.0417, -0.0063, 0.0132, -0.0461, 0.0232, 0.042, 0.0412, -0.038, -0.0129, -0.0355, -0.026, -0.0208,
    -0.0236, 0.0489, -0.0142, -0.0174, 0.0204, -0.0359, -0.0353, 0.0222, -0.0214, -0.0036, -0.1205, -0.0344,
    -0.0457, 0.0316, 0.0176, 0.0487, 0.0069, -0.0608, 0.0282, -0.0546, -0.0027, -0.0521, 0.0616, -0.0479,
    0.0208, 0.0203, 0.0497, -0.0654, 0.028, 0.0188, 0.0463, -0.0273, -0.0106, -0.02, 0.051, -0.0387,
    0.0157, -0.0413, -0.0657, -0.0387, -0.0221, 0.0343, -0.0289, 0.0492, 0.0201, 0.03, -0.045, 0.0068,
    -0.1105, -0.0034, -0.0191, 0.0331, -0.0541, -0.0046, -0.0262, 0.024, -0.0315, -0.0192, -0.0166, 0.0329,
    -0.0164, -0.0945, -0.0266, -0.0202, -0.0254, 0.037, -0.0493, -0.0772, -0.0077, -0.0466, 0.0177, 0.0135,
    0.0044, -0.0655, 0.0279, 0.0459, -0.0371, 0.0491, 0.0265, -0.0929, -0.0552, 0.0268, -0.0181, -0.0318,
    -0.0229, 0.0392, 0.0059, -0.0574, -0.0697, -0.0144, 0.0297, -0.0336, 0.037, 0.042, 0.0083, -0.0594,
    -0.0581, 0.0512, -0.0697, -0.0456, -0.0551, -0.0306, 0.0901, 0.047, 0.0083, 0.0199, 0.0583, -0.0448,
    0.0431, -0.0, 0.052, -0.0365, 0.0254, -0.0065, -0.0644, -0.0432, 0.0006, -0.0411, -0.0074, 0.0727,
    0.0334, -0.0448, -0.0023, 0.0244, 0.0085, 0.0131, -0.1166, 0.0164, -0.0462, -0.0466, -0.0016, -0.0443,
    -0.0483, 0.0125, -0.0486, 0.0209, -0.0139, -0.0806, -0.0561, 0.0413, 0.0272, 0.0198, -0.0659, 0.0428,
    0.0168, -0.0724, -0.0127, 0.0167, 0.0712, -0.0087, 0.0108, -0.0845, 0.0399, -0.0015, -0.0567, -0.0014,
    -0.0634, -0.0185, -0.1271, 0.0022, 0.0269, 0.033, -0.0439, -0.0207, 0.0042, -0.1283, -0.0311, -0.0404,
    0.0178, 0.0286, -0.0645, -0.0063, 0.0483, -0.0203, -0.0481, -0.024, -0.0098, -0.0252, 0.0622, -0.0363,
    -0.008, 0.0276, 0.0046, -0.146, 0.0208, 0.0108, 0.0396, -0.0422, -0.0595, 0.0165, 0.0221, -0.0179,
    -0.0517, -0.0439, -0.0514, -0.0078, -0.0254, 0.0704, -0.0155, 0.0186, -0.0098, -0.0602, 0.0198, -0.0502,
    0.0105, 0.0271, -0.0499, 0.025, -0.0454, 0.0368, -0.013, -0.0493, -0.0341, 0.0599, 0.0057, -0.0239,
    0.0214, 0.0369, -0.0448, 0.0593, -0.0672, 0.0087, 0.0428, -0.0498, -0.0606, -0.0284, 0.0136, -0.0496,
    -0.0056, 0.0639, -0.0012, 0.0005, -0.0092, -0.0461, -0.0437, 0.0312, -0.05, 0.0393, -0.0636, 0.034,
    -0.0294, -0.02, -0.0983, 0.0389, -0.0473, -0.0044, 0.0295, -0.0103, -0.0018, 0.047, -0.0049, -0.0557,
    -0.0012, 0.0362, 0.0264, -0.0122, -0.0293, 0.0452, 0.0352, -0.0059, 0.0135, -0.0576, -0.0089, 0.0042,
    0.0266, 0.0466, -0.0491, 0.0811, -0.07, -0.0311, 0.0359, -0.0636, -0.0075, -0.0759, 0.0196, 0.0134,
    -0.0027, -0.0555, 0.0062, 0.0416, 0.0028, -0.0268, 0.0448, 0.0486, -0.0252, -0.05, -0.0076, 0.0227,
    -0.0373, -0.0267, 0.0202, 0.0334, 0.0119, 0.0836, -0.035, -0.0557, 0.0146, 0.0078, -0.0788, 0.0265,
    0.0399, -0.045, -0.0078, -0.0443, 0.021, -0.0273, 0.0308, 0.0138, -0.0274, 0.0033, 0.0076, 0.0552,
    -0.0065, -0.0518, 0.0018, -0.0636, -0.0958, -0.0602, 0.0301, 0.027, 0.0124, -0.0648, 0.0152, -0.0178,
    -0.0354, -0.005, 0.0135, 0.0208, -0.0562, 0.0311, 0.0288, 0.0422, 0.0267, 0.0102, -0.0552, 0.0069,
    0.0262, -0.0438, 0.0431, -0.0487, -0.0153, 0.0438, -0.0461, 0.0014, -0.0836, -0.0533, 0.0223, 0.0581,
    -0.0941, -0.0534, 0.0148, 0.0231, -0.0945, -0.0018, 0.0359, -0.0405, 0.0262, -0.0394, -0.0304, 0.0448,
    -0.0128, -0.051, 0.0091, -0.0073, -0.0654, 0.0242, 0.0425, -0.0498, -0.0303, 0.0125, 0.0533, 0.0232,
    -0.0366, 0.0032, -0.0869, -0.0405, 0.0528, -0.0251, 0.0578, 0.0203, -0.0348, -0.0399, 0.0159, -0.0325,
    -0.015, 0.0579, -0.0286, 0.0404, -0.0083, -0.0753, 0.0116, 0.0068, 0.0301, -0.0328, 0.0383, -0.042,
    0.0174, 0.0617, -0.0296, 0.0476, 0.0094, -0.026, 0.0194, -0.0292, -0.039, 0.0098, -0.0153, 0.0223,
    0.0111, -0.0566, 0.0457, 0.077, -0.034, -0.0256, -0.0363, 0.0298, -0.0135, 0.0217, -0.0363, -0.0712,
];
