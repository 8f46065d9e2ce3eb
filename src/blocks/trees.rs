//! The learned table: written by `tests/corpus/train/train.py`, not by hand.
//!
//! 120 trees of up to 16 leaves, from 113591 blocks of 600 pages.

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
    s(182, 0.391706, 2, 7), // second_prose
    s(170, 0.447166, 3, 4), // anchor_part_prose
    s(179, 0.0525254, -1, -2), // parent_prose
    s(216, 0.739956, 5, 6), // kept_before
    s(0, 4.31078, -3, -4), // letters
    s(182, 0.189867, -5, -6), // second_prose
    s(158, 0.984326, 8, -10), // anchor_part_prose
    s(216, 0.879251, -7, 9), // kept_before
    s(217, 8.3247, -8, -9), // kept_letters
    s(42, 1e-35, -11, 11), // in_main
    s(214, 1e-35, -12, 12), // to_kept
    s(0, 3.56943, -13, 13), // letters
    s(119, 1.86883, -14, 14), // repeats
    s(218, 0.517026, -15, -16), // kept_of_page
    s(215, 1e-35, 1, 10), // kept_distance
    s(179, 0.00337937, 2, 3), // parent_prose
    s(217, 8.09497, -1, -2), // kept_letters
    s(158, 0.984326, 4, 9), // anchor_part_prose
    s(216, 0.792532, 5, 8), // kept_before
    s(172, 9.5, 6, -6), // anchor_depth
    s(11, 0.150269, 7, -5), // digit_share
    s(160, -3.5, -3, -4), // anchor_depth
    s(154, 0.18335, -7, -8), // window_link_share
    s(172, 5.5, -9, -10), // anchor_depth
    s(223, 1e-35, 11, 13), // window_kept
    s(172, 9.5, -11, 12), // anchor_depth
    s(214, 3.11327, -12, -13), // to_kept
    s(8, 1e-35, -14, 14), // ends_sentence
    s(216, 0.968284, -15, -16), // kept_before
    s(220, 0.479201, 1, 6), // parent_kept
    s(174, 0.846315, 2, 5), // anchor_part_prose
    s(175, 0.983904, 3, 4), // anchor_part_share
    s(157, 0.94281, -1, -2), // anchor_part_links
    s(163, 0.00139649, -3, -4), // anchor_part_share
    s(158, 0.998182, -5, -6), // anchor_part_prose
    s(176, 0.540161, 7, 10), // vote_share
    s(174, 0.398725, -7, 8), // anchor_part_prose
    s(168, 9.5, -8, 9), // anchor_depth
    s(116, 1e-35, -9, -10), // from_related
    s(213, 1e-35, 11, -16), // from_kept
    s(213, -1e-35, -11, 12), // from_kept
    s(15, 0.00536921, 13, 14), // separator_share
    s(5, 1e-35, -12, -13), // stop_share
    s(165, 0.344993, -14, -15), // anchor_part_links
    s(215, 1e-35, 1, 12), // kept_distance
    s(156, -1e-35, 2, 8), // anchor_depth
    s(170, 0.447166, 3, 6), // anchor_part_prose
    s(174, 0.914293, 4, -4), // anchor_part_prose
    s(180, 0.265128, -1, 5), // second_share
    s(8, 1e-35, -2, -3), // ends_sentence
    s(0, 2.86179, -5, 7), // letters
    s(142, 1.5, -6, -7), // next_far
    s(185, 0.284496, 9, 10), // fourth_prose
    s(174, 0.880516, -8, -9), // anchor_part_prose
    s(11, 0.120086, 11, -12), // digit_share
    s(178, 0.385394, -10, -11), // parent_links
    s(223, 1e-35, -13, 13), // window_kept
    s(8, 1e-35, -14, 14), // ends_sentence
    s(218, 0.223196, -15, -16), // kept_of_page
    s(215, 1e-35, 1, 9), // kept_distance
    s(152, 0.344554, 2, 3), // window_prose
    s(217, 8.09497, -1, -2), // kept_letters
    s(182, 0.531357, 4, 7), // second_prose
    s(12, 0.316749, 5, -6), // capital_share
    s(216, 0.708035, -3, 6), // kept_before
    s(12, 0.154196, -4, -5), // capital_share
    s(216, 0.934084, -7, 8), // kept_before
    s(158, 0.991603, -8, -9), // anchor_part_prose
    s(42, 1e-35, 10, 11), // in_main
    s(162, 0.986096, -10, -11), // anchor_part_prose
    s(214, 1e-35, -12, 12), // to_kept
    s(5, 0.00544219, 13, 14), // stop_share
    s(216, 0.0406721, -13, -14), // kept_before
    s(5, 0.0240189, -15, -16), // stop_share
    s(223, 0.623854, 1, 7), // window_kept
    s(223, 1e-35, 2, 4), // window_kept
    s(175, 0.937694, -1, 3), // anchor_part_share
    s(155, 0.556464, -2, -3), // window_prose
    s(0, 4.31078, -4, 5), // letters
    s(213, 1e-35, -5, 6), // from_kept
    s(165, 0.0233677, -6, -7), // anchor_part_links
    s(213, 1e-35, 8, -16), // from_kept
    s(213, -1e-35, 9, 10), // from_kept
    s(0, 4.47162, -8, -9), // letters
    s(180, 0.265128, 11, 14), // second_share
    s(12, 0.316749, 12, -13), // capital_share
    s(173, 0.164272, 13, -12), // anchor_part_links
    s(116, 4.89409, -10, -11), // from_related
    s(172, 11.5, -14, -15), // anchor_depth
    s(186, 1e-35, 1, 6), // kept
    s(172, 1e-35, -1, 2), // anchor_depth
    s(216, 0.909102, 3, -6), // kept_before
    s(207, 1e-35, -2, 4), // conditional
    s(160, -1.5, -3, 5), // anchor_depth
    s(103, 9.5, -4, -5), // depth
    s(176, 0.500349, 7, 11), // vote_share
    s(179, 0.00337937, -7, 8), // parent_prose
    s(117, 3.02013, 9, -11), // from_comment
    s(180, 0.30097, -8, 10), // second_share
    s(216, 0.478132, -9, -10), // kept_before
    s(173, 0.133236, 12, 13), // anchor_part_links
    s(216, 0.934084, -12, -13), // kept_before
    s(180, 0.265128, -14, 14), // second_share
    s(224, 0.635225, -15, -16), // window_kept
    s(186, 1e-35, 1, 5), // kept
    s(42, 1e-35, -1, 2), // in_main
    s(216, 0.999904, 3, -5), // kept_before
    s(5, 0.00459773, -2, 4), // stop_share
    s(5, 0.0227643, -3, -4), // stop_share
    s(185, 0.499154, 6, 11), // fourth_prose
    s(152, 0.412962, -6, 7), // window_prose
    s(107, 9.39007, 8, 9), // page_letters
    s(216, 0.775393, -7, -8), // kept_before
    s(154, 0.164815, 10, -11), // window_link_share
    s(107, 9.43206, -9, -10), // page_letters
    s(216, 0.934084, 12, -16), // kept_before
    s(173, 0.133122, 13, 14), // anchor_part_links
    s(83, 1e-35, -12, -13), // near_unseen
    s(154, 0.299447, -14, -15), // window_link_share
    s(156, -1e-35, 1, 10), // anchor_depth
    s(173, -1e-35, -1, 2), // anchor_part_links
    s(178, 0.385394, 3, 9), // parent_links
    s(214, -1e-35, -2, 4), // to_kept
    s(214, 1e-35, 5, 7), // to_kept
    s(170, 0.447166, 6, -5), // anchor_part_prose
    s(112, 7.23886, -3, -4), // letters_from_title
    s(42, 1e-35, -6, 8), // in_main
    s(150, 3.90151, -7, -8), // window_letters
    s(171, 0.971697, -9, -10), // anchor_part_share
    s(214, -1e-35, 11, 12), // to_kept
    s(107, 8.36846, -11, -12), // page_letters
    s(214, 1e-35, 13, -16), // to_kept
    s(182, 0.287052, 14, -15), // second_prose
    s(180, 0.234339, -13, -14), // second_share
    s(215, 1e-35, 1, 11), // kept_distance
    s(182, 0.391706, 2, 6), // second_prose
    s(170, 0.447166, 3, 5), // anchor_part_prose
    s(105, 0.197684, 4, -3), // letter_place
    s(174, 0.593034, -1, -2), // anchor_part_prose
    s(12, 0.273156, -4, -5), // capital_share
    s(158, 0.987951, 7, -11), // anchor_part_prose
    s(110, 0.833752, 8, 10), // prose_place
    s(83, 1e-35, 9, -8), // near_unseen
    s(115, 3.11327, -6, -7), // from_heading
    s(107, 8.71153, -9, -10), // page_letters
    s(174, -1e-35, -12, 12), // anchor_part_prose
    s(175, 0.983904, 13, -16), // anchor_part_share
    s(165, 0.990182, 14, -15), // anchor_part_links
    s(42, 1e-35, -13, -14), // in_main
    s(221, 0.355414, 1, 4), // second_kept
    s(172, -1e-35, -1, 2), // anchor_depth
    s(172, 2.5, -2, 3), // anchor_depth
    s(112, 9.19447, -3, -4), // letters_from_title
    s(156, -1e-35, 5, 9), // anchor_depth
    s(8, 1e-35, 6, 7), // ends_sentence
    s(160, 3.5, -5, -6), // anchor_depth
    s(216, 0.909102, 8, -9), // kept_before
    s(172, 11.5, -7, -8), // anchor_depth
    s(216, 0.934084, 10, 14), // kept_before
    s(193, 1e-35, 11, -14), // unlikely
    s(182, 0.287052, 12, 13), // second_prose
    s(180, 0.234339, -10, -11), // second_share
    s(83, 1e-35, -12, -13), // near_unseen
    s(221, 0.900908, -15, -16), // second_kept
    s(223, 0.602192, 1, 7), // window_kept
    s(223, 1e-35, 2, 4), // window_kept
    s(175, 0.937694, -1, 3), // anchor_part_share
    s(153, 3.51794, -2, -3), // window_letters
    s(5, 0.00544219, -4, 5), // stop_share
    s(5, 0.0183039, 6, -7), // stop_share
    s(216, 0.909102, -5, -6), // kept_before
    s(176, 0.540161, 8, 11), // vote_share
    s(5, 1e-35, -8, 9), // stop_share
    s(5, 0.0278424, 10, -11), // stop_share
    s(216, 0.909102, -9, -10), // kept_before
    s(213, 1e-35, 12, -16), // from_kept
    s(158, 0.987951, 13, -15), // anchor_part_prose
    s(216, 0.758467, 14, -14), // kept_before
    s(213, -1e-35, -12, -13), // from_kept
    s(186, 1e-35, 1, 7), // kept
    s(172, 1e-35, 2, 3), // anchor_depth
    s(162, 0.999022, -1, -2), // anchor_part_prose
    s(111, 5.48687, 4, -7), // blocks_from_title
    s(165, 0.997263, 5, 6), // anchor_part_links
    s(162, 0.975178, -3, -4), // anchor_part_prose
    s(207, 1e-35, -5, -6), // conditional
    s(0, 4.31078, 8, 11), // letters
    s(161, -1e-35, -8, 9), // anchor_part_links
    s(183, 0.26894, -9, 10), // fourth_share
    s(212, 1e-35, -10, -11), // next_kept
    s(172, 2.5, -12, 12), // anchor_depth
    s(220, 0.87748, -13, 13), // parent_kept
    s(168, 12.5, -14, 14), // anchor_depth
    s(183, 0.392731, -15, -16), // fourth_share
    s(186, 1e-35, 1, 7), // kept
    s(172, 1e-35, -1, 2), // anchor_depth
    s(106, 5.85504, 3, 6), // page_blocks
    s(213, 1.7006, 4, -5), // from_kept
    s(119, 2.13833, -2, 5), // repeats
    s(172, 2.5, -3, -4), // anchor_depth
    s(174, 0.774276, -6, -7), // anchor_part_prose
    s(182, 0.531357, 8, 14), // second_prose
    s(174, 0.398725, 9, 10), // anchor_part_prose
    s(107, 9.15625, -8, -9), // page_letters
    s(116, 4.71401, 11, 13), // from_related
    s(117, 1.86883, -10, 12), // from_comment
    s(179, 0.16201, -11, -12), // parent_prose
    s(182, 0.151798, -13, -14), // second_prose
    s(216, 0.934084, -15, -16), // kept_before
    s(215, 1e-35, 1, 7), // kept_distance
    s(156, -1e-35, 2, 5), // anchor_depth
    s(170, 0.447166, 3, 4), // anchor_part_prose
    s(174, 0.89372, -1, -2), // anchor_part_prose
    s(101, 1e-35, -3, -4), // copies
    s(0, 4.54859, 6, -7), // letters
    s(223, 0.888127, -5, -6), // window_kept
    s(223, 1e-35, 8, 9), // window_kept
    s(175, 0.937694, -8, -9), // anchor_part_share
    s(0, 4.31078, -10, 10), // letters
    s(150, 5.04196, 11, -16), // window_letters
    s(3, 1e-35, 12, -15), // links
    s(101, 1e-35, 13, -14), // copies
    s(122, 2.74032, -11, 14), // next_letters
    s(110, 0.636766, -12, -13), // prose_place
    s(172, -1e-35, 1, 4), // anchor_depth
    s(94, 1e-35, -1, 2), // any_lead
    s(176, 0.540161, 3, -4), // vote_share
    s(116, 5.0337, -2, -3), // from_related
    s(213, 1e-35, 5, 12), // from_kept
    s(176, 0.540161, 6, 8), // vote_share
    s(174, 0.463624, -5, 7), // anchor_part_prose
    s(117, 1.86883, -6, -7), // from_comment
    s(182, 0.391706, 9, 10), // second_prose
    s(157, 0.0706202, -8, -9), // anchor_part_links
    s(5, 1e-35, 11, -12), // stop_share
    s(217, 7.84306, -10, -11), // kept_letters
    s(107, 9.80322, 13, 14), // page_letters
    s(104, 0.874359, -13, -14), // block_place
    s(174, 0.76846, -15, -16), // anchor_part_prose
    s(186, 1e-35, 1, 6), // kept
    s(223, 1e-35, 2, 4), // window_kept
    s(217, 5.96609, 3, -3), // kept_letters
    s(116, 5.0337, -1, -2), // from_related
    s(5, 0.00602611, -4, 5), // stop_share
    s(5, 0.0227643, -5, -6), // stop_share
    s(158, 0.987951, 7, 14), // anchor_part_prose
    s(216, 0.758467, 8, 13), // kept_before
    s(83, 1e-35, 9, -12), // near_unseen
    s(185, 0.499154, 10, 12), // fourth_prose
    s(115, 2.74032, 11, -9), // from_heading
    s(219, 0.00776327, -7, -8), // of_kept
    s(11, 0.120086, -10, -11), // digit_share
    s(112, 8.40369, -13, -14), // letters_from_title
    s(185, 0.284496, -15, -16), // fourth_prose
    s(186, 1e-35, 1, 10), // kept
    s(223, 1e-35, 2, 5), // window_kept
    s(42, 1e-35, 3, 4), // in_main
    s(33, 1e-35, -1, -2), // blockquote
    s(154, 0.0573836, -3, -4), // window_link_share
    s(162, 0.975178, 6, -10), // anchor_part_prose
    s(106, 6.15591, 7, -9), // page_blocks
    s(119, 2.2499, -5, 8), // repeats
    s(158, -1e-35, 9, -8), // anchor_part_prose
    s(119, 2.35024, -6, -7), // repeats
    s(158, 0.987951, 11, 14), // anchor_part_prose
    s(0, 2.91741, -11, 12), // letters
    s(16, 1e-35, -12, 13), // has_date
    s(15, 0.00458191, -13, -14), // separator_share
    s(173, 0.133236, -15, -16), // anchor_part_links
    s(186, 1e-35, 1, 8), // kept
    s(223, 1e-35, 2, 3), // window_kept
    s(172, 9.5, -1, -2), // anchor_depth
    s(5, 0.00602611, 4, 6), // stop_share
    s(207, 1e-35, -3, 5), // conditional
    s(119, 2.2499, -4, -5), // repeats
    s(5, 0.0183039, 7, -8), // stop_share
    s(216, 0.968284, -6, -7), // kept_before
    s(172, 2.5, 9, 11), // anchor_depth
    s(216, 0.792532, -9, 10), // kept_before
    s(217, 7.24029, -10, -11), // kept_letters
    s(220, 0.87748, -12, 12), // parent_kept
    s(152, 0.412962, -13, 13), // window_prose
    s(216, 0.7234, -14, 14), // kept_before
    s(11, 0.0557778, -15, -16), // digit_share
    s(220, 0.300305, 1, 6), // parent_kept
    s(42, 1e-35, -1, 2), // in_main
    s(216, 0.990749, 3, -6), // kept_before
    s(5, 0.00544219, -2, 4), // stop_share
    s(0, 3.90192, -3, 5), // letters
    s(156, -1.5, -4, -5), // anchor_depth
    s(156, -1e-35, 7, 11), // anchor_depth
    s(0, 4.38824, 8, 9), // letters
    s(163, 0.408986, -7, -8), // anchor_part_share
    s(216, 0.318202, -9, 10), // kept_before
    s(181, 0.139257, -10, -11), // second_links
    s(216, 0.934084, 12, 14), // kept_before
    s(182, 0.287052, -12, 13), // second_prose
    s(83, 1e-35, -13, -14), // near_unseen
    s(224, 0.740133, -15, -16), // window_kept
    s(215, 1e-35, 1, 6), // kept_distance
    s(174, 0.944845, 2, -6), // anchor_part_prose
    s(83, 1e-35, 3, -5), // near_unseen
    s(160, -1e-35, -1, 4), // anchor_depth
    s(151, 0.24164, 5, -4), // window_link_share
    s(101, 1e-35, -2, -3), // copies
    s(42, 1e-35, 7, 11), // in_main
    s(223, 0.230196, 8, -11), // window_kept
    s(217, 5.96609, 9, -10), // kept_letters
    s(111, 4.98702, -7, 10), // blocks_from_title
    s(135, 1.7006, -8, -9), // next_letters
    s(181, 0.084088, 12, 14), // second_links
    s(166, 0.804391, 13, -14), // anchor_part_prose
    s(166, 0.600622, -12, -13), // anchor_part_prose
    s(207, 1e-35, -15, -16), // conditional
    s(223, 0.420969, 1, 8), // window_kept
    s(42, 1e-35, -1, 2), // in_main
    s(214, 1.24245, -2, 3), // to_kept
    s(166, 0.0906662, 4, 5), // anchor_part_prose
    s(106, 6.23922, -3, -4), // page_blocks
    s(103, 10.5, -5, 6), // depth
    s(179, 0.0146537, 7, -8), // parent_prose
    s(106, 5.56449, -6, -7), // page_blocks
    s(8, 1e-35, 9, 13), // ends_sentence
    s(157, -1e-35, 10, 11), // anchor_part_links
    s(178, 0.247932, -9, -10), // parent_links
    s(182, 0.391706, -11, 12), // second_prose
    s(184, 0.391513, -12, -13), // fourth_links
    s(182, 0.531357, 14, -16), // second_prose
    s(116, 4.71401, -14, -15), // from_related
    s(215, 1e-35, 1, 9), // kept_distance
    s(179, 0.283668, 2, 6), // parent_prose
    s(180, 0.60071, 3, -5), // second_share
    s(154, 0.164815, 4, -4), // window_link_share
    s(157, 0.0977003, 5, -3), // anchor_part_links
    s(116, 4.71401, -1, -2), // from_related
    s(83, 1e-35, 7, -9), // near_unseen
    s(8, 1e-35, 8, -8), // ends_sentence
    s(181, 0.154061, -6, -7), // second_links
    s(42, 1e-35, 10, 11), // in_main
    s(211, 1e-35, -10, -11), // next_kept
    s(214, 1.24245, -12, 12), // to_kept
    s(179, 0.0146537, 13, 14), // parent_prose
    s(187, 1e-35, -13, -14), // in_roots
    s(215, 4.5, -15, -16), // kept_distance
    s(186, 1e-35, 1, 8), // kept
    s(172, 1e-35, 2, 6), // anchor_depth
    s(94, 1e-35, 3, 4), // any_lead
    s(51, 1e-35, -1, -2), // in_blockquote
    s(176, 0.269023, -3, 5), // vote_share
    s(136, 0.961161, -4, -5), // next_link_share
    s(216, 0.909102, 7, -8), // kept_before
    s(207, 1e-35, -6, -7), // conditional
    s(172, 2.5, 9, 10), // anchor_depth
    s(216, 0.94658, -9, -10), // kept_before
    s(178, 0.107549, 11, 14), // parent_links
    s(0, 4.31078, 12, 13), // letters
    s(167, 0.737004, -11, -12), // anchor_part_share
    s(172, 9.5, -13, -14), // anchor_depth
    s(130, 1e-35, -15, -16), // next_is_beside
    s(215, 1e-35, 1, 7), // kept_distance
    s(172, 2.5, 2, 4), // anchor_depth
    s(151, 0.270015, 3, -3), // window_link_share
    s(83, 1e-35, -1, -2), // near_unseen
    s(179, 0.283668, 5, -7), // parent_prose
    s(220, 0.999695, -4, 6), // parent_kept
    s(163, 0.00723392, -5, -6), // anchor_part_share
    s(42, 1e-35, 8, 11), // in_main
    s(215, 5.5, 9, 10), // kept_distance
    s(159, 0.000545052, -8, -9), // anchor_part_share
    s(217, 5.96609, -10, -11), // kept_letters
    s(214, 1e-35, -12, 12), // to_kept
    s(5, 0.00544219, -13, 13), // stop_share
    s(215, 4.5, -14, 14), // kept_distance
    s(219, 0.0246101, -15, -16), // of_kept
    s(215, 1e-35, 1, 12), // kept_distance
    s(156, -1e-35, 2, 8), // anchor_depth
    s(170, 0.447166, 3, 4), // anchor_part_prose
    s(179, 0.0525254, -1, -2), // parent_prose
    s(180, 0.139707, 5, 6), // second_share
    s(176, 0.0716461, -3, -4), // vote_share
    s(216, 0.194436, -5, 7), // kept_before
    s(107, 9.92429, -6, -7), // page_letters
    s(216, 0.89601, 9, -12), // kept_before
    s(83, 1e-35, 10, -11), // near_unseen
    s(173, 0.194014, -8, 11), // anchor_part_links
    s(161, 0.0138281, -9, -10), // anchor_part_links
    s(223, 1e-35, -13, 13), // window_kept
    s(5, 0.00602611, -14, 14), // stop_share
    s(5, 0.0227643, -15, -16), // stop_share
    s(215, 1e-35, 1, 8), // kept_distance
    s(156, -1e-35, 2, 3), // anchor_depth
    s(152, 0.434442, -1, -2), // window_prose
    s(174, 0.985247, 4, -8), // anchor_part_prose
    s(180, 0.344837, 5, 7), // second_share
    s(168, 8.5, 6, -5), // anchor_depth
    s(111, 2.86179, -3, -4), // blocks_from_title
    s(15, 0.0149815, -6, -7), // separator_share
    s(42, 1e-35, 9, 11), // in_main
    s(162, 0.999022, 10, -11), // anchor_part_prose
    s(157, 0.94281, -9, -10), // anchor_part_links
    s(178, 0.662777, 12, 14), // parent_links
    s(167, 0.26338, -12, 13), // anchor_part_share
    s(106, 5.59285, -13, -14), // page_blocks
    s(173, 0.942419, -15, -16), // anchor_part_links
    s(186, 1e-35, 1, 11), // kept
    s(42, 1e-35, 2, 8), // in_main
    s(223, 0.0653004, 3, 7), // window_kept
    s(217, 5.96609, 4, -5), // kept_letters
    s(180, 0.0177535, 5, -4), // second_share
    s(112, 7.39787, -1, 6), // letters_from_title
    s(214, 2.35024, -2, -3), // to_kept
    s(176, 0.654763, -6, -7), // vote_share
    s(178, 0.619969, 9, -11), // parent_links
    s(214, 1.86883, -8, 10), // to_kept
    s(165, 0.0301875, -9, -10), // anchor_part_links
    s(8, 1e-35, 12, 13), // ends_sentence
    s(218, 0.517026, -12, -13), // kept_of_page
    s(185, 0.499154, -14, 14), // fourth_prose
    s(4, 0.5025, -15, -16), // bold_share
    s(186, 1e-35, 1, 9), // kept
    s(173, -1e-35, 2, 8), // anchor_part_links
    s(179, 0.0146537, -1, 3), // parent_prose
    s(213, 2.01268, 4, -7), // from_kept
    s(111, 1e-35, 5, 6), // blocks_from_title
    s(179, 0.0159229, -2, -3), // parent_prose
    s(213, 1e-35, 7, -6), // from_kept
    s(219, 0.0686095, -4, -5), // of_kept
    s(106, 5.85504, -8, -9), // page_blocks
    s(158, 0.987951, 10, 14), // anchor_part_prose
    s(101, 1e-35, 11, -14), // copies
    s(184, 0.391513, 12, -13), // fourth_links
    s(83, 1e-35, 13, -12), // near_unseen
    s(12, 0.251437, -10, -11), // capital_share
    s(182, 0.287052, -15, -16), // second_prose
    s(215, 1e-35, 1, 10), // kept_distance
    s(158, 0.987951, 2, 7), // anchor_part_prose
    s(216, 0.739956, 3, 5), // kept_before
    s(101, 1e-35, 4, -3), // copies
    s(117, 2.01268, -1, -2), // from_comment
    s(111, 3.97964, 6, -6), // blocks_from_title
    s(150, 5.04196, -4, -5), // window_letters
    s(155, 0.353399, -7, 8), // window_prose
    s(182, 0.287052, 9, -10), // second_prose
    s(105, 0.58615, -8, -9), // letter_place
    s(42, 1e-35, 11, 12), // in_main
    s(212, 1e-35, -11, -12), // next_kept
    s(214, 1.24245, -13, 13), // to_kept
    s(150, 3.34911, -14, 14), // window_letters
    s(224, 0.585541, -15, -16), // window_kept
    s(187, 1e-35, 1, 5), // in_roots
    s(2, 0.414039, 2, -5), // link_share
    s(111, 2.602, 3, 4), // blocks_from_title
    s(0, 4.63956, -1, -2), // letters
    s(164, 10.5, -3, -4), // anchor_depth
    s(158, 0.987951, 6, 12), // anchor_part_prose
    s(184, 0.391513, 7, 11), // fourth_links
    s(110, 0.778019, 8, 10), // prose_place
    s(115, 2.74032, 9, -8), // from_heading
    s(0, 2.74032, -6, -7), // letters
    s(111, 4.119, -9, -10), // blocks_from_title
    s(8, 1e-35, -11, -12), // ends_sentence
    s(173, 0.133236, 13, 14), // anchor_part_links
    s(218, 0.0674739, -13, -14), // kept_of_page
    s(6, 0.0263738, -15, -16), // comma_share
    s(186, 1e-35, 1, 9), // kept
    s(42, 1e-35, 2, 4), // in_main
    s(162, 0.986096, 3, -3), // anchor_part_prose
    s(221, 0.300305, -1, -2), // second_kept
    s(179, 1e-35, 5, 6), // parent_prose
    s(175, 0.0762825, -4, -5), // anchor_part_share
    s(167, 0.350959, -6, 7), // anchor_part_share
    s(162, 0.688504, 8, -9), // anchor_part_prose
    s(175, 0.25074, -7, -8), // anchor_part_share
    s(174, 0.988367, 10, -16), // anchor_part_prose
    s(179, 0.671133, 11, -15), // parent_prose
    s(167, 0.784587, 12, -14), // anchor_part_share
    s(161, 0.0138281, 13, 14), // anchor_part_links
    s(110, 0.288068, -10, -11), // prose_place
    s(16, 1e-35, -12, -13), // has_date
    s(223, 0.230196, 1, 9), // window_kept
    s(51, 1e-35, 2, -9), // in_blockquote
    s(217, 5.96609, 3, 6), // kept_letters
    s(180, 0.019173, 4, -4), // second_share
    s(184, 0.948239, -1, 5), // fourth_links
    s(142, 4.5, -2, -3), // next_far
    s(187, 1e-35, -5, 7), // in_roots
    s(171, 0.930247, 8, -8), // anchor_part_share
    s(184, 0.116333, -6, -7), // fourth_links
    s(0, 4.63956, 10, 11), // letters
    s(223, 0.936701, -10, -11), // window_kept
    s(216, 0.89601, 12, -16), // kept_before
    s(172, 10.5, 13, -15), // anchor_depth
    s(169, 0.418431, -12, 14), // anchor_part_links
    s(184, 0.344247, -13, -14), // fourth_links
    s(215, 1e-35, 1, 10), // kept_distance
    s(174, 0.988367, 2, -10), // anchor_part_prose
    s(173, 0.151323, 3, 9), // anchor_part_links
    s(110, 0.917029, 4, -7), // prose_place
    s(179, 0.724668, 5, -6), // parent_prose
    s(181, 0.0082668, 6, 8), // second_links
    s(169, 0.00474887, 7, -3), // anchor_part_links
    s(222, 0.991496, -1, -2), // third_kept
    s(220, 0.960325, -4, -5), // parent_kept
    s(220, 0.997291, -8, -9), // parent_kept
    s(224, 1e-35, -11, 11), // window_kept
    s(151, 0.361934, 12, 14), // window_link_share
    s(162, 0.975178, 13, -14), // anchor_part_prose
    s(215, 13.5, -12, -13), // kept_distance
    s(173, 0.996212, -15, -16), // anchor_part_links
    s(220, 0.300305, 1, 8), // parent_kept
    s(42, 1e-35, 2, 4), // in_main
    s(157, 0.0199674, -1, 3), // anchor_part_links
    s(180, 0.60071, -2, -3), // second_share
    s(179, 1e-35, -4, 5), // parent_prose
    s(188, 1e-35, 6, -8), // others
    s(215, 4.5, -5, 7), // kept_distance
    s(166, 0.361516, -6, -7), // anchor_part_prose
    s(8, 1e-35, 9, 12), // ends_sentence
    s(224, 0.919013, 10, -12), // window_kept
    s(0, 5.64013, 11, -11), // letters
    s(15, 0.00308167, -9, -10), // separator_share
    s(179, 0.283668, 13, -16), // parent_prose
    s(94, 1e-35, 14, -15), // any_lead
    s(5, 0.0263447, -13, -14), // stop_share
    s(220, 0.396677, 1, 8), // parent_kept
    s(223, 1e-35, 2, -8), // window_kept
    s(217, 5.96609, 3, 5), // kept_letters
    s(106, 6.01249, -1, 4), // page_blocks
    s(219, 0.0460356, -2, -3), // of_kept
    s(179, 1e-35, -4, 6), // parent_prose
    s(4, 0.826837, 7, -7), // bold_share
    s(216, 0.990749, -5, -6), // kept_before
    s(158, 0.987951, 9, 13), // anchor_part_prose
    s(216, 0.775393, 10, 12), // kept_before
    s(101, 1e-35, 11, -11), // copies
    s(108, 1e-35, -9, -10), // before_prose
    s(217, 8.41848, -12, -13), // kept_letters
    s(173, 0.133236, -14, 14), // anchor_part_links
    s(216, 0.589238, -15, -16), // kept_before
    s(215, 3.5, 1, 8), // kept_distance
    s(158, 0.987951, 2, 7), // anchor_part_prose
    s(216, 0.775393, 3, 6), // kept_before
    s(172, 2.5, 4, 5), // anchor_depth
    s(84, 1e-35, -1, -2), // any_unseen
    s(218, 0.404282, -3, -4), // kept_of_page
    s(107, 9.36298, -5, -6), // page_letters
    s(15, 0.0108844, -7, -8), // separator_share
    s(151, 0.329191, 9, -16), // window_link_share
    s(216, 0.990749, 10, 13), // kept_before
    s(207, 1e-35, 11, -12), // conditional
    s(0, 4.63956, -9, 12), // letters
    s(161, 0.0283752, -10, -11), // anchor_part_links
    s(164, 11.5, -13, 14), // anchor_depth
    s(218, 0.120505, -14, -15), // kept_of_page
    s(223, 0.230196, 1, 7), // window_kept
    s(42, 1e-35, 2, 4), // in_main
    s(119, 3.95106, -1, 3), // repeats
    s(119, 4.03232, -2, -3), // repeats
    s(216, 0.999904, 5, -7), // kept_before
    s(176, 0.028816, -4, 6), // vote_share
    s(177, 0.415729, -5, -6), // parent_share
    s(158, 0.987951, 8, 13), // anchor_part_prose
    s(216, 0.809121, 9, 12), // kept_before
    s(108, 1e-35, 10, -11), // before_prose
    s(101, 1e-35, 11, -10), // copies
    s(115, 2.91741, -8, -9), // from_heading
    s(112, 8.40369, -12, -13), // letters_from_title
    s(173, 0.133236, -14, 14), // anchor_part_links
    s(11, 0.0557778, -15, -16), // digit_share
    s(223, 1e-35, 1, 5), // window_kept
    s(217, 5.96609, 2, -5), // kept_letters
    s(111, 4.98702, -1, 3), // blocks_from_title
    s(213, 2.01268, 4, -4), // from_kept
    s(101, 1.86883, -2, -3), // copies
    s(174, 0.988367, 6, 13), // anchor_part_prose
    s(216, 0.827946, 7, 12), // kept_before
    s(101, 1e-35, 8, -11), // copies
    s(15, 0.00536921, 9, -10), // separator_share
    s(8, 1e-35, -6, 10), // ends_sentence
    s(116, 4.6587, -7, 11), // from_related
    s(183, 0.513848, -8, -9), // fourth_share
    s(111, 3.81765, -12, -13), // blocks_from_title
    s(223, 0.745626, 14, -16), // window_kept
    s(216, 0.572222, -14, -15), // kept_before
    s(223, 1e-35, 1, 5), // window_kept
    s(42, 1e-35, -1, 2), // in_main
    s(78, 1e-35, 3, -5), // any_furniture
    s(164, 8.5, -2, 4), // anchor_depth
    s(106, 5.59285, -3, -4), // page_blocks
    s(8, 1e-35, 6, 10), // ends_sentence
    s(163, 0.408986, 7, 8), // anchor_part_share
    s(42, 1e-35, -6, -7), // in_main
    s(117, 1e-35, 9, -10), // from_comment
    s(111, 3.23849, -8, -9), // blocks_from_title
    s(172, 2.5, 11, 13), // anchor_depth
    s(5, 0.0217628, -11, 12), // stop_share
    s(182, 0.711705, -12, -13), // second_prose
    s(220, 0.988865, 14, -16), // parent_kept
    s(222, 1e-35, -14, -15), // third_kept
    s(223, 1e-35, 1, 6), // window_kept
    s(3, 1e-35, 2, -6), // links
    s(216, 0.990749, 3, 5), // kept_before
    s(112, 1e-35, -1, 4), // letters_from_title
    s(172, 1e-35, -2, -3), // anchor_depth
    s(33, 1e-35, -4, -5), // blockquote
    s(216, 0.89601, 7, 14), // kept_before
    s(179, 0.433225, 8, 11), // parent_prose
    s(32, 1e-35, 9, -10), // div
    s(67, 1e-35, 10, -9), // near_share
    s(115, 3.41759, -7, -8), // from_heading
    s(7, 1e-35, 12, 13), // stops
    s(217, 7.84306, -11, -12), // kept_letters
    s(156, 1.5, -13, -14), // anchor_depth
    s(107, 9.43206, -15, -16), // page_letters
    s(187, 1e-35, 1, 9), // in_roots
    s(3, 1e-35, 2, -9), // links
    s(214, -1e-35, 3, 6), // to_kept
    s(168, 10.5, -1, 4), // anchor_depth
    s(215, 12.5, 5, -4), // kept_distance
    s(163, 0.998011, -2, -3), // anchor_part_share
    s(219, 0.0246101, -5, 7), // of_kept
    s(183, 0.249897, -6, 8), // fourth_share
    s(115, 1e-35, -7, -8), // from_heading
    s(174, 0.944845, 10, 14), // anchor_part_prose
    s(184, 0.411691, 11, 13), // fourth_links
    s(117, 2.01268, 12, -12), // from_comment
    s(3, 1.24245, -10, -11), // links
    s(165, 0.807571, -13, -14), // anchor_part_links
    s(156, -1e-35, -15, -16), // anchor_depth
    s(223, 0.452897, 1, 7), // window_kept
    s(3, 1e-35, 2, -7), // links
    s(213, 3.06778, 3, -6), // from_kept
    s(111, 5.10897, 4, -5), // blocks_from_title
    s(219, 0.0222786, -1, 5), // of_kept
    s(6, 0.0263738, 6, -4), // comma_share
    s(176, 1e-35, -2, -3), // vote_share
    s(158, 0.987951, 8, 12), // anchor_part_prose
    s(12, 0.273156, 9, -12), // capital_share
    s(222, 0.897234, 10, -11), // third_kept
    s(171, 0.786035, 11, -10), // anchor_part_share
    s(111, 2.2499, -8, -9), // blocks_from_title
    s(174, 0.855624, 13, 14), // anchor_part_prose
    s(116, 1.86883, -13, -14), // from_related
    s(173, 0.133236, -15, -16), // anchor_part_links
    s(223, 0.0653004, 1, 4), // window_kept
    s(42, 1e-35, 2, -4), // in_main
    s(119, 3.95106, -1, 3), // repeats
    s(25, 1e-35, -2, -3), // p
    s(8, 1e-35, 5, 7), // ends_sentence
    s(164, -1e-35, -5, 6), // anchor_depth
    s(182, 0.872815, -6, -7), // second_prose
    s(179, 0.671133, 8, 13), // parent_prose
    s(110, 0.371976, 9, 10), // prose_place
    s(15, 0.00229359, -8, -9), // separator_share
    s(161, 0.0138281, 11, -13), // anchor_part_links
    s(116, 1e-35, -10, 12), // from_related
    s(106, 5.51342, -11, -12), // page_blocks
    s(223, 0.759175, -14, 14), // window_kept
    s(173, 0.346024, -15, -16), // anchor_part_links
    s(172, -1e-35, 1, 5), // anchor_depth
    s(179, 0.0146537, -1, 2), // parent_prose
    s(170, 0.665452, 3, -5), // anchor_part_prose
    s(167, 0.350959, -2, 4), // anchor_part_share
    s(120, 2.67355, -3, -4), // next_letters
    s(158, 0.987951, 6, 13), // anchor_part_prose
    s(117, 1e-35, 7, -13), // from_comment
    s(0, 5.64013, 8, -12), // letters
    s(1, 1e-35, 9, 12), // is_cjk_page
    s(101, 1e-35, 10, -9), // copies
    s(119, 2.13833, 11, -8), // repeats
    s(92, 1e-35, -6, -7), // any_credit
    s(179, 0.9226, -10, -11), // parent_prose
    s(8, 1e-35, -14, 14), // ends_sentence
    s(151, 0.215598, -15, -16), // window_link_share
    s(176, 0.540161, 1, 8), // vote_share
    s(178, 0.662777, 2, 5), // parent_links
    s(216, 0.643775, 3, 4), // kept_before
    s(177, 0.0142001, -1, -2), // parent_share
    s(51, 1e-35, -3, -4), // in_blockquote
    s(217, 5.96609, 6, -8), // kept_letters
    s(115, 5.00058, 7, -7), // from_heading
    s(169, 0.987185, -5, -6), // anchor_part_links
    s(216, 0.89601, 9, 13), // kept_before
    s(15, 0.00536921, 10, 12), // separator_share
    s(182, 0.287052, -9, 11), // second_prose
    s(193, 1e-35, -10, -11), // unlikely
    s(148, 2.86179, -12, -13), // next_letters
    s(171, 0.413654, 14, -16), // anchor_part_share
    s(181, 1e-35, -14, -15), // second_links
    s(178, 0.662777, 1, 12), // parent_links
    s(174, 0.988367, 2, 10), // anchor_part_prose
    s(117, 1e-35, 3, 9), // from_comment
    s(110, 0.719024, 4, 8), // prose_place
    s(108, 1e-35, 5, -5), // before_prose
    s(15, 0.00229359, 6, 7), // separator_share
    s(127, 2.74032, -1, -2), // next_letters
    s(119, 1e-35, -3, -4), // repeats
    s(160, 1.5, -6, -7), // anchor_depth
    s(214, 4.25559, -8, -9), // to_kept
    s(157, 0.115054, -10, 11), // anchor_part_links
    s(119, 1e-35, -11, -12), // repeats
    s(169, 0.987185, 13, 14), // anchor_part_links
    s(171, 0.971697, -13, -14), // anchor_part_share
    s(111, 4.18202, -15, -16), // blocks_from_title
    s(221, 0.355414, 1, 9), // second_kept
    s(160, -1.5, 2, 3), // anchor_depth
    s(174, 0.728829, -1, -2), // anchor_part_prose
    s(216, 0.909102, 4, 7), // kept_before
    s(64, 1e-35, 5, -6), // any_navigation
    s(217, 5.96609, -3, 6), // kept_letters
    s(95, 1e-35, -4, -5), // near_list
    s(4, 0.996516, -7, 8), // bold_share
    s(112, 7.75212, -8, -9), // letters_from_title
    s(174, 0.988367, 10, 14), // anchor_part_prose
    s(216, 0.758467, 11, -14), // kept_before
    s(83, 1e-35, 12, -13), // near_unseen
    s(180, 0.707622, 13, -12), // second_share
    s(94, 1e-35, -10, -11), // any_lead
    s(2, 0.115822, -15, -16), // link_share
    s(223, 1e-35, 1, 6), // window_kept
    s(3, 1e-35, 2, -6), // links
    s(214, 1.86883, 3, 5), // to_kept
    s(4, 0.0494123, -1, 4), // bold_share
    s(167, 0.350959, -2, -3), // anchor_part_share
    s(111, 1e-35, -4, -5), // blocks_from_title
    s(158, 0.987951, 7, 13), // anchor_part_prose
    s(184, 0.391513, 8, 10), // fourth_links
    s(101, 1e-35, 9, -9), // copies
    s(115, 2.91741, -7, -8), // from_heading
    s(110, 0.334058, 11, 12), // prose_place
    s(12, 0.193713, -10, -11), // capital_share
    s(104, 0.745475, -12, -13), // block_place
    s(174, 0.855624, 14, -16), // anchor_part_prose
    s(127, 4.22681, -14, -15), // next_letters
    s(172, -1e-35, 1, 7), // anchor_depth
    s(94, 1e-35, 2, 6), // any_lead
    s(178, 0.662777, 3, -5), // parent_links
    s(224, 1e-35, -1, 4), // window_kept
    s(0, 4.63956, -2, 5), // letters
    s(0, 6.03668, -3, -4), // letters
    s(112, 7.99682, -6, -7), // letters_from_title
    s(0, 4.8081, 8, 11), // letters
    s(207, 1e-35, 9, 10), // conditional
    s(223, 0.994034, -8, -9), // window_kept
    s(103, 9.5, -10, -11), // depth
    s(172, 2.5, 12, 14), // anchor_depth
    s(223, 0.759175, 13, -14), // window_kept
    s(112, 6.38604, -12, -13), // letters_from_title
    s(178, 0.107549, -15, -16), // parent_links
    s(223, 1e-35, 1, 4), // window_kept
    s(42, 1e-35, -1, 2), // in_main
    s(176, 0.0605365, -2, 3), // vote_share
    s(161, 0.106623, -3, -4), // anchor_part_links
    s(158, 0.987951, 5, 12), // anchor_part_prose
    s(207, 1e-35, 6, -12), // conditional
    s(184, 0.162173, 7, 10), // fourth_links
    s(179, 0.0525254, 8, -8), // parent_prose
    s(107, 9.65107, 9, -7), // page_letters
    s(155, 0.881841, -5, -6), // window_prose
    s(15, 0.00458191, 11, -11), // separator_share
    s(219, 0.146325, -9, -10), // of_kept
    s(15, 0.00308167, 13, -16), // separator_share
    s(5, 1e-35, -13, 14), // stop_share
    s(116, 4.6587, -14, -15), // from_related
    s(187, 1e-35, 1, 7), // in_roots
    s(3, 1e-35, 2, -7), // links
    s(213, 1e-35, 3, 5), // from_kept
    s(219, 0.0246101, -1, 4), // of_kept
    s(78, 1e-35, -2, -3), // any_furniture
    s(164, 11.5, -4, 6), // anchor_depth
    s(215, 12.5, -5, -6), // kept_distance
    s(216, 0.775393, 8, 12), // kept_before
    s(158, 0.984326, 9, 11), // anchor_part_prose
    s(119, 1.86883, 10, -10), // repeats
    s(158, 0.341011, -8, -9), // anchor_part_prose
    s(5, 1e-35, -11, -12), // stop_share
    s(178, 0.0753281, 13, -16), // parent_links
    s(215, 8.5, 14, -15), // kept_distance
    s(218, 0.725794, -13, -14), // kept_of_page
    s(223, 1e-35, 1, 5), // window_kept
    s(42, 1e-35, -1, 2), // in_main
    s(153, 3.47364, -2, 3), // window_letters
    s(161, 0.123214, 4, -5), // anchor_part_links
    s(165, 0.0162103, -3, -4), // anchor_part_links
    s(8, 1e-35, 6, 8), // ends_sentence
    s(180, 0.707622, -6, 7), // second_share
    s(163, 0.0397091, -7, -8), // anchor_part_share
    s(179, 0.671133, 9, 12), // parent_prose
    s(116, 4.71401, 10, 11), // from_related
    s(101, 1e-35, -9, -10), // copies
    s(165, 0.0162103, -11, -12), // anchor_part_links
    s(4, 0.5025, 13, -16), // bold_share
    s(223, 0.745626, 14, -15), // window_kept
    s(180, 0.543088, -13, -14), // second_share
    s(176, 0.500349, 1, 6), // vote_share
    s(178, 0.662777, 2, 4), // parent_links
    s(42, 1e-35, 3, -3), // in_main
    s(0, 2.91741, -1, -2), // letters
    s(135, 1.49787, 5, -6), // next_letters
    s(168, 6.5, -4, -5), // anchor_depth
    s(0, 4.99382, 7, 11), // letters
    s(119, 2.13833, 8, -11), // repeats
    s(157, 0.00366361, 9, 10), // anchor_part_links
    s(223, 0.99984, -7, -8), // window_kept
    s(173, 0.942419, -9, -10), // anchor_part_links
    s(213, 2.2499, 12, -16), // from_kept
    s(5, 0.0227643, 13, 14), // stop_share
    s(175, 0.17378, -12, -13), // anchor_part_share
    s(144, 0.0185472, -14, -15), // next_link_share
    s(224, 1e-35, 1, 4), // window_kept
    s(217, 5.96609, 2, 3), // kept_letters
    s(180, 0.0353881, -1, -2), // second_share
    s(42, 1e-35, -3, -4), // in_main
    s(0, 4.8081, 5, 7), // letters
    s(165, -1e-35, -5, 6), // anchor_part_links
    s(180, 0.707622, -6, -7), // second_share
    s(172, 2.5, 8, 11), // anchor_depth
    s(110, 0.430054, -8, 9), // prose_place
    s(181, 0.579632, 10, -11), // second_links
    s(127, 2.2499, -9, -10), // next_letters
    s(167, 0.216691, -12, 12), // anchor_part_share
    s(167, 0.350959, -13, 13), // anchor_part_share
    s(115, 3.41759, 14, -16), // from_heading
    s(170, 0.447166, -14, -15), // anchor_part_prose
    s(210, 1e-35, 1, 8), // next_kept
    s(216, 0.999904, 2, -8), // kept_before
    s(111, 1e-35, -1, 3), // blocks_from_title
    s(172, -1e-35, -2, 4), // anchor_depth
    s(103, 10.5, 5, 7), // depth
    s(216, 0.589238, 6, -5), // kept_before
    s(165, 0.41391, -3, -4), // anchor_part_links
    s(32, 1e-35, -6, -7), // div
    s(158, 0.987951, 9, 14), // anchor_part_prose
    s(216, 0.538032, 10, 11), // kept_before
    s(101, 1e-35, -9, -10), // copies
    s(111, 3.81765, 12, -14), // blocks_from_title
    s(103, 10.5, 13, -13), // depth
    s(170, 0.687173, -11, -12), // anchor_part_prose
    s(172, 5.5, -15, -16), // anchor_depth
    s(179, 1e-35, 1, 5), // parent_prose
    s(163, 0.0221583, 2, 4), // anchor_part_share
    s(55, 1e-35, -1, 3), // in_a
    s(135, 1.49787, -2, -3), // next_letters
    s(176, 0.540161, -4, -5), // vote_share
    s(213, 3.06778, 6, -16), // from_kept
    s(101, 1e-35, 7, -15), // copies
    s(136, 0.0588902, 8, 11), // next_link_share
    s(83, 1e-35, 9, -9), // near_unseen
    s(127, 2.8029, 10, -8), // next_letters
    s(169, 0.418431, -6, -7), // anchor_part_links
    s(162, 0.783316, -10, 12), // anchor_part_prose
    s(169, 0.0419266, -11, 13), // anchor_part_links
    s(185, 0.218439, -12, 14), // fourth_prose
    s(167, 0.499302, -13, -14), // anchor_part_share
    s(151, 0.270015, 1, 8), // window_link_share
    s(216, 0.89601, 2, 7), // kept_before
    s(179, 0.283668, 3, 6), // parent_prose
    s(148, 3.15677, 4, 5), // next_letters
    s(219, 0.0090014, -1, -2), // of_kept
    s(172, 2.5, -3, -4), // anchor_depth
    s(5, 1e-35, -5, -6), // stop_share
    s(107, 9.30078, -7, -8), // page_letters
    s(168, 1.5, -9, 9), // anchor_depth
    s(160, -1.5, -10, 10), // anchor_depth
    s(216, 0.879251, 11, 14), // kept_before
    s(110, 0.0814667, -11, 12), // prose_place
    s(148, 2.2499, -12, 13), // next_letters
    s(222, 1e-35, -13, -14), // third_kept
    s(120, 5.09067, -15, -16), // next_letters
    s(223, 1e-35, 1, 3), // window_kept
    s(3, 1e-35, 2, -3), // links
    s(217, 5.96609, -1, -2), // kept_letters
    s(170, 0.998182, 4, 14), // anchor_part_prose
    s(12, 0.125414, 5, 9), // capital_share
    s(83, 1e-35, 6, -8), // near_unseen
    s(11, 0.127028, 7, -7), // digit_share
    s(110, 0.487902, -4, 8), // prose_place
    s(104, 0.616591, -5, -6), // block_place
    s(170, 0.785979, 10, 11), // anchor_part_prose
    s(184, 0.116333, -9, -10), // fourth_links
    s(163, 0.159029, -11, 12), // anchor_part_share
    s(170, 0.80084, -12, 13), // anchor_part_prose
    s(136, 0.0588902, -13, -14), // next_link_share
    s(223, 0.745626, -15, -16), // window_kept
    s(178, 0.662777, 1, 12), // parent_links
    s(216, 0.7234, 2, 6), // kept_before
    s(174, 0.98231, 3, -5), // anchor_part_prose
    s(68, 1e-35, 4, -4), // any_share
    s(113, 1e-35, 5, -3), // is_title
    s(177, 0.0142001, -1, -2), // parent_share
    s(161, 0.0628054, 7, 8), // anchor_part_links
    s(218, 0.725794, -6, -7), // kept_of_page
    s(161, 0.0677939, -8, 9), // anchor_part_links
    s(164, 10.5, 10, 11), // anchor_depth
    s(216, 0.89601, -9, -10), // kept_before
    s(166, 0.707044, -11, -12), // anchor_part_prose
    s(160, -1.5, -13, 13), // anchor_depth
    s(106, 6.01249, -14, 14), // page_blocks
    s(60, 1e-35, -15, -16), // any_positive
    s(178, 0.662777, 1, 12), // parent_links
    s(110, 0.833752, 2, -12), // prose_place
    s(174, 0.988367, 3, 11), // anchor_part_prose
    s(170, 0.785979, 4, 9), // anchor_part_prose
    s(173, 0.265724, 5, -6), // anchor_part_links
    s(112, 1e-35, -1, 6), // letters_from_title
    s(214, 1.49787, 7, 8), // to_kept
    s(135, 3.97964, -2, -3), // next_letters
    s(65, 1e-35, -4, -5), // near_comment
    s(170, 0.998182, 10, -9), // anchor_part_prose
    s(184, 0.00690886, -7, -8), // fourth_links
    s(15, 0.00536921, -10, -11), // separator_share
    s(173, 0.942419, 13, -16), // anchor_part_links
    s(217, 5.96609, 14, -15), // kept_letters
    s(112, 7.52806, -13, -14), // letters_from_title
    s(187, 1e-35, 1, 5), // in_roots
    s(179, 0.0146537, 2, 3), // parent_prose
    s(217, 5.96609, -1, -2), // kept_letters
    s(117, 1e-35, 4, -5), // from_comment
    s(116, 1e-35, -3, -4), // from_related
    s(158, 0.987951, 6, 10), // anchor_part_prose
    s(207, 1e-35, 7, -10), // conditional
    s(184, 0.391513, 8, -9), // fourth_links
    s(101, 1e-35, 9, -8), // copies
    s(119, 2.13833, -6, -7), // repeats
    s(223, 0.745626, -11, 11), // window_kept
    s(165, 0.128084, 12, 14), // anchor_part_links
    s(5, 1e-35, -12, 13), // stop_share
    s(116, 4.89409, -13, -14), // from_related
    s(5, 0.0109569, -15, -16), // stop_share
    s(214, -1e-35, 1, 3), // to_kept
    s(168, 10.5, -1, 2), // anchor_depth
    s(106, 5.51342, -2, -3), // page_blocks
    s(108, 1e-35, 4, -16), // before_prose
    s(114, 1e-35, 5, -15), // heading_is_related
    s(180, 0.707622, 6, 14), // second_share
    s(106, 5.94541, 7, -12), // page_blocks
    s(107, 9.30078, 8, 13), // page_letters
    s(7, 1e-35, -4, 9), // stops
    s(180, 0.649942, 10, 11), // second_share
    s(157, 0.115054, -5, -6), // anchor_part_links
    s(106, 5.27043, 12, -9), // page_blocks
    s(106, 4.70501, -7, -8), // page_blocks
    s(175, 0.13629, -10, -11), // anchor_part_share
    s(83, 1e-35, -13, -14), // near_unseen
    s(210, 1e-35, 1, 9), // next_kept
    s(42, 1e-35, 2, 8), // in_main
    s(216, 0.589238, 3, 7), // kept_before
    s(111, 1e-35, -1, 4), // blocks_from_title
    s(214, 1.24245, -2, 5), // to_kept
    s(148, 2.01268, -3, 6), // next_letters
    s(166, 0.406433, -4, -5), // anchor_part_prose
    s(33, 1e-35, -6, -7), // blockquote
    s(78, 1e-35, -8, -9), // any_furniture
    s(101, 1e-35, 10, -16), // copies
    s(216, 0.677735, 11, 12), // kept_before
    s(94, 1e-35, -10, -11), // any_lead
    s(114, 1e-35, 13, -15), // heading_is_related
    s(106, 4.95229, 14, -14), // page_blocks
    s(0, 5.64013, -12, -13), // letters
    s(151, 0.581759, 1, 13), // window_link_share
    s(179, 0.724668, 2, 9), // parent_prose
    s(110, 0.371976, 3, 4), // prose_place
    s(111, 1e-35, -1, -2), // blocks_from_title
    s(42, 1e-35, 5, 8), // in_main
    s(165, 0.0382049, -3, 6), // anchor_part_links
    s(163, 0.504224, -4, 7), // anchor_part_share
    s(213, 1.7006, -5, -6), // from_kept
    s(153, 4.64506, -7, -8), // window_letters
    s(15, 0.00536921, 10, -13), // separator_share
    s(110, 0.719024, -9, 11), // prose_place
    s(184, 0.247415, -10, 12), // fourth_links
    s(106, 4.85592, -11, -12), // page_blocks
    s(106, 6.01249, -14, 14), // page_blocks
    s(160, -1.5, -15, -16), // anchor_depth
    s(0, 4.8081, 1, 7), // letters
    s(164, 1e-35, 2, 3), // anchor_depth
    s(169, 0.987185, -1, -2), // anchor_part_links
    s(207, 1e-35, 4, -7), // conditional
    s(128, 0.5077, 5, -6), // next_link_share
    s(32, 1e-35, 6, -5), // div
    s(170, 0.785979, -3, -4), // anchor_part_prose
    s(115, 2.97009, 8, 14), // from_heading
    s(213, 2.86179, 9, -14), // from_kept
    s(175, 0.17378, 10, 11), // anchor_part_share
    s(127, 2.74032, -8, -9), // next_letters
    s(175, 0.398574, 12, 13), // anchor_part_share
    s(221, 0.983217, -10, -11), // second_kept
    s(224, 0.473218, -12, -13), // window_kept
    s(165, 1e-35, -15, -16), // anchor_part_links
    s(2, 0.130602, 1, 12), // link_share
    s(224, 1e-35, -1, 2), // window_kept
    s(173, 0.315689, 3, -12), // anchor_part_links
    s(158, 0.987951, 4, 8), // anchor_part_prose
    s(174, 0.778187, 5, 7), // anchor_part_prose
    s(218, 0.120505, 6, -4), // kept_of_page
    s(171, 0.00522701, -2, -3), // anchor_part_share
    s(1, 1e-35, -5, -6), // is_cjk_page
    s(223, 0.772087, 9, 11), // window_kept
    s(167, 0.457665, 10, -9), // anchor_part_share
    s(220, 0.888211, -7, -8), // parent_kept
    s(4, 0.996516, -10, -11), // bold_share
    s(169, 0.987185, 13, -16), // anchor_part_links
    s(164, 1.5, -13, 14), // anchor_depth
    s(214, 1e-35, -14, -15), // to_kept
    s(128, 0.5077, 1, 14), // next_link_share
    s(216, 0.775393, 2, 10), // kept_before
    s(101, 1e-35, 3, -9), // copies
    s(15, 0.00536921, 4, 9), // separator_share
    s(172, 1.5, 5, 6), // anchor_depth
    s(193, 1e-35, -1, -2), // unlikely
    s(161, 0.0349835, 7, -6), // anchor_part_links
    s(216, 0.318202, -3, 8), // kept_before
    s(167, 0.790696, -4, -5), // anchor_part_share
    s(169, 0.418431, -7, -8), // anchor_part_links
    s(181, 0.277837, 11, -14), // second_links
    s(170, 0.726526, 12, 13), // anchor_part_prose
    s(219, 0.146325, -10, -11), // of_kept
    s(167, 0.191054, -12, -13), // anchor_part_share
    s(207, 1e-35, -15, -16), // conditional
    s(151, 0.702227, 1, 13), // window_link_share
    s(215, 13.5, 2, -13), // kept_distance
    s(128, 0.5077, 3, -12), // next_link_share
    s(219, 0.0306806, 4, 8), // of_kept
    s(217, 9.27204, 5, 7), // kept_letters
    s(214, 1.49787, 6, -3), // to_kept
    s(224, 0.919013, -1, -2), // window_kept
    s(119, 2.97009, -4, -5), // repeats
    s(173, -1e-35, 9, 12), // anchor_part_links
    s(106, 5.48272, 10, 11), // page_blocks
    s(213, 0.89588, -6, -7), // from_kept
    s(106, 6.05444, -8, -9), // page_blocks
    s(174, 0.970957, -10, -11), // anchor_part_prose
    s(106, 6.01249, -14, 14), // page_blocks
    s(171, 0.413654, -15, -16), // anchor_part_share
    s(151, 0.545524, 1, 14), // window_link_share
    s(216, 0.538032, 2, 6), // kept_before
    s(183, 0.298378, -1, 3), // fourth_share
    s(8, 1e-35, 4, 5), // ends_sentence
    s(111, 3.38425, -2, -3), // blocks_from_title
    s(172, 2.5, -4, -5), // anchor_depth
    s(170, 0.998182, 7, -14), // anchor_part_prose
    s(170, 0.785979, 8, -13), // anchor_part_prose
    s(170, 0.392475, 9, 13), // anchor_part_prose
    s(159, 0.165042, 10, 12), // anchor_part_share
    s(176, 0.980033, 11, -8), // vote_share
    s(214, 1e-35, -6, -7), // to_kept
    s(127, 4.88658, -9, -10), // next_letters
    s(181, 0.139257, -11, -12), // second_links
    s(106, 6.01249, -15, -16), // page_blocks
    s(216, 0.909102, 1, 10), // kept_before
    s(108, 1e-35, 2, -10), // before_prose
    s(216, 0.677735, 3, -9), // kept_before
    s(78, 1e-35, 4, 9), // any_furniture
    s(65, 1e-35, 5, -6), // near_comment
    s(113, 1e-35, 6, -5), // is_title
    s(68, 1e-35, 7, -4), // any_share
    s(174, -1e-35, -1, 8), // anchor_part_prose
    s(174, 0.970957, -2, -3), // anchor_part_prose
    s(151, 0.215598, -7, -8), // window_link_share
    s(178, 0.0753281, 11, -16), // parent_links
    s(170, 0.699188, 12, 14), // anchor_part_prose
    s(170, 0.392475, -11, 13), // anchor_part_prose
    s(218, 0.120505, -12, -13), // kept_of_page
    s(170, 0.998182, -14, -15), // anchor_part_prose
    s(2, 0.0678908, 1, 12), // link_share
    s(158, 0.987951, 2, 8), // anchor_part_prose
    s(115, 2.4414, 3, -7), // from_heading
    s(117, 1.86883, 4, -6), // from_comment
    s(158, 0.602298, 5, -5), // anchor_part_prose
    s(112, 1e-35, -1, 6), // letters_from_title
    s(218, 0.120505, 7, -4), // kept_of_page
    s(170, 0.0906662, -2, -3), // anchor_part_prose
    s(114, 1e-35, 9, -12), // heading_is_related
    s(5, 1e-35, -8, 10), // stop_share
    s(181, 0.632503, 11, -11), // second_links
    s(116, 4.6587, -9, -10), // from_related
    s(173, 0.942419, 13, -16), // anchor_part_links
    s(167, 0.499302, -13, 14), // anchor_part_share
    s(134, 5.5, -14, -15), // next_far
    s(216, 0.809121, 1, 11), // kept_before
    s(193, 1e-35, 2, -11), // unlikely
    s(108, 1e-35, 3, -10), // before_prose
    s(172, 2.5, 4, 7), // anchor_depth
    s(159, 0.111639, -1, 5), // anchor_part_share
    s(107, 8.66897, 6, -4), // page_letters
    s(111, 2.86179, -2, -3), // blocks_from_title
    s(107, 9.02341, 8, 9), // page_letters
    s(172, 3.5, -5, -6), // anchor_depth
    s(183, 0.453285, 10, -9), // fourth_share
    s(175, 0.213449, -7, -8), // anchor_part_share
    s(184, 0.211587, 12, -16), // fourth_links
    s(106, 5.51342, -12, 13), // page_blocks
    s(117, 1.7006, -13, 14), // from_comment
    s(214, 0.89588, -14, -15), // to_kept
    s(152, 0.264562, 1, 4), // window_prose
    s(169, 0.987185, 2, -4), // anchor_part_links
    s(115, 5.09681, 3, -3), // from_heading
    s(172, 1e-35, -1, -2), // anchor_depth
    s(15, 0.00229359, 5, 14), // separator_share
    s(83, 1e-35, 6, -14), // near_unseen
    s(0, 3.56943, 7, 8), // letters
    s(184, 0.116333, -5, -6), // fourth_links
    s(115, 2.91741, 9, 12), // from_heading
    s(0, 4.8081, 10, -10), // letters
    s(155, 0.81884, -7, 11), // window_prose
    s(177, 0.0821498, -8, -9), // parent_share
    s(163, 0.95886, -11, 13), // anchor_part_share
    s(154, 0.0491338, -12, -13), // window_link_share
    s(150, 4.50826, -15, -16), // window_letters
    s(128, 0.5077, 1, 12), // next_link_share
    s(215, 14.5, 2, -12), // kept_distance
    s(15, 0.00536921, 3, -11), // separator_share
    s(101, 0.89588, 4, -10), // copies
    s(219, 0.146325, 5, -9), // of_kept
    s(179, 0.671133, 6, 9), // parent_prose
    s(107, 9.80322, 7, 8), // page_letters
    s(162, 0.820679, -1, -2), // anchor_part_prose
    s(184, 0.369967, -3, -4), // fourth_links
    s(107, 8.47115, 10, -8), // page_letters
    s(184, 0.247415, -5, 11), // fourth_links
    s(110, 0.579474, -6, -7), // prose_place
    s(169, -1e-35, -13, 13), // anchor_part_links
    s(183, 0.82531, 14, -16), // fourth_share
    s(54, 1e-35, -14, -15), // in_li
    s(168, -1e-35, 1, 2), // anchor_depth
    s(41, 1e-35, -1, -2), // in_article
    s(214, -1e-35, -3, 3), // to_kept
    s(65, 1e-35, 4, -16), // near_comment
    s(108, 1e-35, 5, -15), // before_prose
    s(214, 1.86883, 6, 9), // to_kept
    s(179, 0.671133, 7, 8), // parent_prose
    s(167, 0.784587, -4, -5), // anchor_part_share
    s(4, 0.567232, -6, -7), // bold_share
    s(112, -1e-35, -8, 10), // letters_from_title
    s(101, 1.24245, 11, -14), // copies
    s(173, 0.235078, 12, -13), // anchor_part_links
    s(62, 1e-35, -9, 13), // any_body
    s(167, 0.697113, 14, -12), // anchor_part_share
    s(154, 0.0573836, -10, -11), // window_link_share
    s(216, 0.909102, 1, 9), // kept_before
    s(193, 1e-35, 2, 8), // unlikely
    s(180, 0.707622, 3, -7), // second_share
    s(104, 0.842169, 4, -6), // block_place
    s(101, 1e-35, 5, -5), // copies
    s(15, 0.00229359, 6, 7), // separator_share
    s(167, 0.737004, -1, -2), // anchor_part_share
    s(120, 3.81765, -3, -4), // next_letters
    s(175, 0.0762825, -8, -9), // anchor_part_share
    s(163, 0.95886, -10, 10), // anchor_part_share
    s(170, 0.707044, 11, 14), // anchor_part_prose
    s(166, 0.432027, 12, 13), // anchor_part_prose
    s(218, 0.643206, -11, -12), // kept_of_page
    s(117, 1e-35, -13, -14), // from_comment
    s(155, 0.592811, -15, -16), // window_prose
    s(154, 0.626552, 1, 14), // window_link_share
    s(127, 2.91741, 2, 3), // next_letters
    s(103, 12.5, -1, -2), // depth
    s(114, 1e-35, 4, 13), // heading_is_related
    s(188, 1e-35, 5, -12), // others
    s(167, 0.729073, 6, -11), // anchor_part_share
    s(116, 4.89409, 7, 12), // from_related
    s(8, 1e-35, 8, 9), // ends_sentence
    s(207, 1e-35, -3, -4), // conditional
    s(83, 1e-35, 10, -8), // near_unseen
    s(177, 0.141812, 11, -7), // parent_share
    s(152, 0.983003, -5, -6), // window_prose
    s(167, 0.153423, -9, -10), // anchor_part_share
    s(150, 4.50826, -13, -14), // window_letters
    s(218, 0.0800569, -15, -16), // kept_of_page
    s(160, -1.5, 1, 5), // anchor_depth
    s(154, 0.388252, 2, 4), // window_link_share
    s(105, 0.415559, 3, -3), // letter_place
    s(171, 0.937107, -1, -2), // anchor_part_share
    s(221, 0.726288, -4, -5), // second_kept
    s(0, 5.44889, 6, 10), // letters
    s(214, 1.24245, 7, 9), // to_kept
    s(163, 0.408986, -6, 8), // anchor_part_share
    s(32, 1e-35, -7, -8), // div
    s(113, 1e-35, -9, -10), // is_title
    s(157, 0.115054, 11, -16), // anchor_part_links
    s(182, 0.599194, 12, 13), // second_prose
    s(150, 5.04196, -11, -12), // window_letters
    s(223, 0.745626, 14, -15), // window_kept
    s(160, 3.5, -13, -14), // anchor_depth
    s(2, 0.480766, 1, 14), // link_share
    s(12, 0.182373, 2, -14), // capital_share
    s(161, 0.0371494, 3, -13), // anchor_part_links
    s(161, 0.0320426, 4, 13), // anchor_part_links
    s(111, 2.602, 5, 7), // blocks_from_title
    s(0, 4.18202, -1, 6), // letters
    s(221, 0.497964, -2, -3), // second_kept
    s(106, 4.95229, 8, 12), // page_blocks
    s(106, 4.79991, 9, 11), // page_blocks
    s(222, 0.970374, 10, -6), // third_kept
    s(171, 0.144506, -4, -5), // anchor_part_share
    s(220, 0.999695, -7, -8), // parent_kept
    s(179, 0.518255, -9, -10), // parent_prose
    s(163, 0.851052, -11, -12), // anchor_part_share
    s(207, 1e-35, -15, -16), // conditional
    s(216, 0.775393, 1, 10), // kept_before
    s(193, 1e-35, 2, 9), // unlikely
    s(219, 0.0246101, 3, 5), // of_kept
    s(216, 0.0856565, 4, -3), // kept_before
    s(168, 9.5, -1, -2), // anchor_depth
    s(169, 0.418431, 6, 7), // anchor_part_links
    s(101, 1e-35, -4, -5), // copies
    s(168, 4.5, -6, 8), // anchor_depth
    s(184, 0.189245, -7, -8), // fourth_links
    s(181, 0.084088, -9, -10), // second_links
    s(181, 0.154061, 11, 13), // second_links
    s(106, 5.85504, 12, -13), // page_blocks
    s(175, 0.152534, -11, -12), // anchor_part_share
    s(163, 0.408986, -14, 14), // anchor_part_share
    s(182, 0.938864, -15, -16), // second_prose
    s(213, 3.23849, 1, 14), // from_kept
    s(108, 1e-35, 2, -14), // before_prose
    s(117, 1e-35, 3, -13), // from_comment
    s(114, 1e-35, 4, -12), // heading_is_related
    s(15, 0.00308167, 5, 12), // separator_share
    s(177, 0.653867, 6, 11), // parent_share
    s(177, 0.550525, 7, 9), // parent_share
    s(219, 0.146325, 8, -3), // of_kept
    s(207, 1e-35, -1, -2), // conditional
    s(178, 0.010607, 10, -6), // parent_links
    s(150, 5.04196, -4, -5), // window_letters
    s(100, 1e-35, -7, -8), // any_quote
    s(150, 3.90151, -9, 13), // window_letters
    s(104, 0.697229, -10, -11), // block_place
    s(172, 9.5, -15, -16), // anchor_depth
    s(216, 0.739956, 1, 9), // kept_before
    s(193, 1e-35, 2, -9), // unlikely
    s(0, 3.56943, 3, 4), // letters
    s(105, 0.237034, -1, -2), // letter_place
    s(175, 0.17378, 5, 6), // anchor_part_share
    s(113, 1e-35, -3, -4), // is_title
    s(216, 0.352508, 7, 8), // kept_before
    s(101, 1e-35, -5, -6), // copies
    s(128, 0.844097, -7, -8), // next_link_share
    s(181, 0.154061, 10, 14), // second_links
    s(170, 0.726526, 11, -14), // anchor_part_prose
    s(170, 0.392475, 12, 13), // anchor_part_prose
    s(180, 0.752173, -10, -11), // second_share
    s(104, 0.406384, -12, -13), // block_place
    s(163, 0.548547, -15, -16), // anchor_part_share
    s(128, 0.5077, 1, 12), // next_link_share
    s(216, 0.739956, 2, 5), // kept_before
    s(130, 1e-35, 3, 4), // next_is_beside
    s(119, 1.86883, -1, -2), // repeats
    s(99, 1e-35, -3, -4), // near_quote
    s(184, 0.116333, 6, 9), // fourth_links
    s(170, 0.757186, 7, 8), // anchor_part_prose
    s(168, 14.5, -5, -6), // anchor_depth
    s(167, 0.26338, -7, -8), // anchor_part_share
    s(106, 4.85592, 10, 11), // page_blocks
    s(0, 5.54322, -9, -10), // letters
    s(221, 0.745586, -11, -12), // second_kept
    s(106, 5.99271, 13, -16), // page_blocks
    s(224, 0.516259, -13, 14), // window_kept
    s(207, 1e-35, -14, -15), // conditional
    s(216, 0.775393, 1, 10), // kept_before
    s(112, 1e-35, 2, 3), // letters_from_title
    s(170, 0.502765, -1, -2), // anchor_part_prose
    s(179, 0.806488, 4, -10), // parent_prose
    s(119, 1.86883, 5, -9), // repeats
    s(167, 0.784587, 6, -8), // anchor_part_share
    s(216, 0.499831, 7, 9), // kept_before
    s(151, 0.11656, 8, -5), // window_link_share
    s(162, 0.936434, -3, -4), // anchor_part_prose
    s(162, 0.757523, -6, -7), // anchor_part_prose
    s(181, 0.533453, 11, -16), // second_links
    s(106, 5.12693, 12, 13), // page_blocks
    s(218, 0.709094, -11, -12), // kept_of_page
    s(32, 1e-35, 14, -15), // div
    s(162, 0.739054, -13, -14), // anchor_part_prose
    s(213, 2.86179, 1, -16), // from_kept
    s(63, 1e-35, 2, -15), // near_navigation
    s(114, 1e-35, 3, -14), // heading_is_related
    s(180, 0.707622, 4, 14), // second_share
    s(219, 0.0121612, -1, 5), // of_kept
    s(106, 5.56449, 6, 11), // page_blocks
    s(143, 2.67355, -2, 7), // next_letters
    s(104, 0.244939, -3, 8), // block_place
    s(104, 0.3416, 9, 10), // block_place
    s(179, 0.767321, -4, -5), // parent_prose
    s(179, 0.433225, -6, -7), // parent_prose
    s(62, 1e-35, -8, 12), // any_body
    s(106, 5.65073, -9, 13), // page_blocks
    s(105, 0.32909, -10, -11), // letter_place
    s(83, 1e-35, -12, -13), // near_unseen
    s(168, -1e-35, 1, 2), // anchor_depth
    s(174, 0.76846, -1, -2), // anchor_part_prose
    s(65, 1e-35, 3, -16), // near_comment
    s(78, 1e-35, 4, 13), // any_furniture
    s(127, 1.24245, -3, 5), // next_letters
    s(127, 2.01268, -4, 6), // next_letters
    s(104, 0.7616, 7, -12), // block_place
    s(110, 0.334058, 8, 12), // prose_place
    s(7, 0.89588, 9, -9), // stops
    s(111, 3.23849, 10, -8), // blocks_from_title
    s(104, 0.325707, 11, -7), // block_place
    s(122, 3.67622, -5, -6), // next_letters
    s(181, 0.632503, -10, -11), // second_links
    s(173, 0.0139965, 14, -15), // anchor_part_links
    s(179, 0.608912, -13, -14), // parent_prose
    s(216, 0.934084, 1, 13), // kept_before
    s(112, 1e-35, 2, 4), // letters_from_title
    s(216, 0.0530079, 3, -3), // kept_before
    s(166, 0.492687, -1, -2), // anchor_part_prose
    s(214, 1.86883, 5, 12), // to_kept
    s(180, 0.707622, 6, 11), // second_share
    s(15, 0.00229359, 7, 9), // separator_share
    s(183, 0.82531, -4, 8), // fourth_share
    s(107, 8.22537, -5, -6), // page_letters
    s(120, 4.8081, 10, -9), // next_letters
    s(166, 0.492687, -7, -8), // anchor_part_prose
    s(163, 0.328326, -10, -11), // anchor_part_share
    s(180, 0.649942, -12, -13), // second_share
    s(217, 9.75793, 14, -16), // kept_letters
    s(51, 1e-35, -14, -15), // in_blockquote
    s(216, 0.909102, 1, 14), // kept_before
    s(127, 3.51143, 2, 10), // next_letters
    s(103, 10.5, 3, 4), // depth
    s(165, 0.190638, -1, -2), // anchor_part_links
    s(165, 0.0648398, 5, 6), // anchor_part_links
    s(170, 0.408928, -3, -4), // anchor_part_prose
    s(223, 0.745626, 7, -9), // window_kept
    s(164, 12.5, 8, -8), // anchor_depth
    s(62, 1e-35, -5, 9), // any_body
    s(217, 7.92478, -6, -7), // kept_letters
    s(51, 1e-35, 11, -14), // in_blockquote
    s(12, 0.364358, -10, 12), // capital_share
    s(157, 0.00874113, -11, 13), // anchor_part_links
    s(170, 0.433324, -12, -13), // anchor_part_prose
    s(2, 0.0678908, -15, -16), // link_share
    s(160, -1.5, 1, 2), // anchor_depth
    s(151, 0.507962, -1, -2), // window_link_share
    s(216, 0.538032, 3, 6), // kept_before
    s(68, 1e-35, 4, -6), // any_share
    s(101, 1e-35, 5, -5), // copies
    s(111, 4.98702, -3, -4), // blocks_from_title
    s(160, 2.5, 7, 11), // anchor_depth
    s(104, 0.697229, 8, -11), // block_place
    s(132, 1e-35, -7, 9), // next_ends_sentence
    s(162, 0.971014, 10, -10), // anchor_part_prose
    s(162, 0.968549, -8, -9), // anchor_part_prose
    s(162, 0.739054, 12, 13), // anchor_part_prose
    s(170, 0.421553, -12, -13), // anchor_part_prose
    s(173, 0.00520421, -14, 14), // anchor_part_links
    s(106, 6.13556, -15, -16), // page_blocks
    s(160, -1.5, 1, 3), // anchor_depth
    s(154, 0.0360203, -1, 2), // window_link_share
    s(221, 0.497964, -2, -3), // second_kept
    s(101, 1e-35, 4, -16), // copies
    s(119, 1.86883, 5, -15), // repeats
    s(216, 0.556206, 6, 8), // kept_before
    s(180, 0.155831, 7, -6), // second_share
    s(176, 0.980033, -4, -5), // vote_share
    s(218, 0.745587, 9, -14), // kept_of_page
    s(161, 0.0439025, 10, 14), // anchor_part_links
    s(102, 1e-35, 11, -11), // json_says
    s(107, 9.11482, 12, -10), // page_letters
    s(107, 8.41682, 13, -9), // page_letters
    s(224, 0.585541, -7, -8), // window_kept
    s(164, 10.5, -12, -13), // anchor_depth
    s(151, 0.702227, 1, 13), // window_link_share
    s(15, 0.00536921, 2, 11), // separator_share
    s(0, 2.91741, -1, 3), // letters
    s(172, 2.5, 4, -10), // anchor_depth
    s(106, 6.36214, 5, -9), // page_blocks
    s(149, 0.522064, 6, 8), // next_link_share
    s(106, 5.42494, -2, 7), // page_blocks
    s(155, 0.424014, -3, -4), // window_prose
    s(143, 2.602, 9, -8), // next_letters
    s(219, 0.0549815, -5, 10), // of_kept
    s(181, 0.154061, -6, -7), // second_links
    s(144, 1e-35, 12, -13), // next_link_share
    s(161, 0.0371494, -11, -12), // anchor_part_links
    s(106, 6.01249, -14, 14), // page_blocks
    s(59, 1e-35, -15, -16), // near_positive
    s(128, 0.5077, 1, 14), // next_link_share
    s(12, 0.251437, 2, 13), // capital_share
    s(161, 0.0371494, 3, 11), // anchor_part_links
    s(179, 0.824152, 4, -9), // parent_prose
    s(111, 2.602, 5, 7), // blocks_from_title
    s(105, 0.385273, 6, -3), // letter_place
    s(120, 2.86179, -1, -2), // next_letters
    s(107, 8.66897, -4, 8), // page_letters
    s(107, 9.02341, -5, 9), // page_letters
    s(218, 0.745587, 10, -8), // kept_of_page
    s(175, 0.864546, -6, -7), // anchor_part_share
    s(15, 0.00308167, -10, 12), // separator_share
    s(122, 4.53795, -11, -12), // next_letters
    s(170, 0.774258, -13, -14), // anchor_part_prose
    s(207, 1e-35, -15, -16), // conditional
    s(136, 0.148268, 1, 10), // next_link_share
    s(216, 0.934084, 2, 9), // kept_before
    s(15, 0.00385358, 3, 8), // separator_share
    s(101, 0.89588, 4, -6), // copies
    s(177, 0.653867, 5, -5), // parent_share
    s(106, 4.40058, 6, 7), // page_blocks
    s(177, 0.550525, -1, -2), // parent_share
    s(219, 0.146325, -3, -4), // of_kept
    s(156, -6.5, -7, -8), // anchor_depth
    s(217, 5.96609, -9, -10), // kept_letters
    s(62, 1e-35, -11, 11), // any_body
    s(168, 5.5, 12, -16), // anchor_depth
    s(174, 0.679089, 13, 14), // anchor_part_prose
    s(160, 1.5, -12, -13), // anchor_depth
    s(12, 0.119157, -14, -15), // capital_share
    s(136, 0.148268, 1, 13), // next_link_share
    s(65, 1e-35, 2, -13), // near_comment
    s(3, 1.49787, 3, -12), // links
    s(111, -5.64721, -1, 4), // blocks_from_title
    s(49, 1e-35, 5, -11), // in_form
    s(106, 4.95229, 6, 11), // page_blocks
    s(42, 1e-35, 7, -7), // in_main
    s(105, 0.385273, 8, 9), // letter_place
    s(7, 1e-35, -2, -3), // stops
    s(184, 0.263063, -4, 10), // fourth_links
    s(177, 0.653867, -5, -6), // parent_share
    s(78, 1e-35, -8, 12), // any_furniture
    s(116, 4.71401, -9, -10), // from_related
    s(62, 1e-35, -14, 14), // any_body
    s(111, 2.602, -15, -16), // blocks_from_title
    s(160, -1.5, 1, 2), // anchor_depth
    s(178, 0.385394, -1, -2), // parent_links
    s(12, 0.125414, 3, 6), // capital_share
    s(158, 0.984326, 4, 5), // anchor_part_prose
    s(104, 0.77786, -3, -4), // block_place
    s(152, 0.789344, -5, -6), // window_prose
    s(153, 4.44738, 7, 12), // window_letters
    s(214, 1.24245, 8, 9), // to_kept
    s(160, 1.5, -7, -8), // anchor_depth
    s(62, 1e-35, -9, 10), // any_body
    s(148, 2.01268, -10, 11), // next_letters
    s(78, 1e-35, -11, -12), // any_furniture
    s(140, 1e-35, -13, 13), // next_ends_sentence
    s(157, 0.136593, 14, -16), // anchor_part_links
    s(179, 0.283668, -14, -15), // parent_prose
    s(207, 1e-35, 1, -16), // conditional
    s(128, 0.827856, 2, 13), // next_link_share
    s(180, 0.707622, 3, -12), // second_share
    s(218, 0.120505, 4, 5), // kept_of_page
    s(180, 0.100036, -1, -2), // second_share
    s(183, 0.26894, -3, 6), // fourth_share
    s(216, 0.3852, -4, 7), // kept_before
    s(104, 0.697229, 8, 12), // block_place
    s(159, 0.0784555, -5, 9), // anchor_part_share
    s(174, 0.985247, 10, 11), // anchor_part_prose
    s(222, 0.979391, -6, -7), // third_kept
    s(182, 0.812928, -8, -9), // second_prose
    s(178, 0.1548, -10, -11), // parent_links
    s(106, 5.99271, 14, -15), // page_blocks
    s(137, 1e-35, -13, -14), // next_is_prose
    s(213, 3.44986, 1, -16), // from_kept
    s(102, 1e-35, 2, -15), // json_says
    s(102, -1e-35, 3, 14), // json_says
    s(161, 0.047622, 4, 10), // anchor_part_links
    s(216, 0.538032, 5, 9), // kept_before
    s(111, 1e-35, 6, 7), // blocks_from_title
    s(166, 0.492687, -1, -2), // anchor_part_prose
    s(214, 1.24245, -3, 8), // to_kept
    s(166, 0.0705841, -4, -5), // anchor_part_prose
    s(107, 9.98996, -6, -7), // page_letters
    s(117, 1e-35, 11, -12), // from_comment
    s(111, 3.06778, 12, 13), // blocks_from_title
    s(177, 0.0217668, -8, -9), // parent_share
    s(170, 0.665452, -10, -11), // anchor_part_prose
    s(157, -1e-35, -13, -14), // anchor_part_links
    s(168, -1e-35, -1, 1), // anchor_depth
    s(170, 0.785979, 2, 8), // anchor_part_prose
    s(169, 0.418431, 3, 4), // anchor_part_links
    s(101, 1e-35, -2, -3), // copies
    s(169, 0.441551, 5, 6), // anchor_part_links
    s(115, 1.49787, -4, -5), // from_heading
    s(111, 1e-35, -6, 7), // blocks_from_title
    s(213, 2.86179, -7, -8), // from_kept
    s(170, 0.80084, 9, 10), // anchor_part_prose
    s(127, 5.25488, -9, -10), // next_letters
    s(158, 0.991603, 11, 13), // anchor_part_prose
    s(222, 0.986474, 12, -13), // third_kept
    s(155, 0.838058, -11, -12), // window_prose
    s(7, 1e-35, -14, 14), // stops
    s(15, 0.00308167, -15, -16), // separator_share
    s(2, 0.0494166, 1, 13), // link_share
    s(117, 1e-35, 2, 10), // from_comment
    s(0, 5.64013, 3, -9), // letters
    s(165, 0.011444, 4, 6), // anchor_part_links
    s(116, 4.71401, 5, -3), // from_related
    s(222, 0.999241, -1, -2), // third_kept
    s(157, 0.126729, 7, -8), // anchor_part_links
    s(215, 3.5, -4, 8), // kept_distance
    s(104, 0.26109, -5, 9), // block_place
    s(164, 13.5, -6, -7), // anchor_depth
    s(179, 0.16201, 11, -13), // parent_prose
    s(170, 0.813962, -10, 12), // anchor_part_prose
    s(183, 0.0654649, -11, -12), // fourth_share
    s(173, 0.942419, 14, -16), // anchor_part_links
    s(184, 0.104945, -14, -15), // fourth_links
    s(128, 0.5077, 1, 14), // next_link_share
    s(216, 0.677735, 2, 9), // kept_before
    s(65, 1e-35, 3, -8), // near_comment
    s(219, 0.0272235, 4, 6), // of_kept
    s(111, 3.38425, -1, 5), // blocks_from_title
    s(169, 0.173037, -2, -3), // anchor_part_links
    s(78, 1e-35, 7, 8), // any_furniture
    s(180, 0.155831, -4, -5), // second_share
    s(180, 0.155831, -6, -7), // second_share
    s(106, 4.95229, 10, 13), // page_blocks
    s(179, 0.987779, 11, -12), // parent_prose
    s(127, 5.07204, 12, -11), // next_letters
    s(111, 3.81765, -9, -10), // blocks_from_title
    s(32, 1e-35, -13, -14), // div
    s(97, 1e-35, -15, -16), // near_title
    s(136, 0.148268, 1, 12), // next_link_share
    s(32, 1e-35, 2, 10), // div
    s(161, 0.0439025, 3, 9), // anchor_part_links
    s(162, 0.982026, 4, 8), // anchor_part_prose
    s(42, 1e-35, 5, -5), // in_main
    s(110, 0.31719, -1, 6), // prose_place
    s(217, 5.96609, -2, 7), // kept_letters
    s(179, 0.980861, -3, -4), // parent_prose
    s(111, 2.86179, -6, -7), // blocks_from_title
    s(15, 1e-35, -8, -9), // separator_share
    s(216, 0.499831, 11, -12), // kept_before
    s(131, 1e-35, -10, -11), // next_tag_is_same
    s(111, 3.06778, 13, -16), // blocks_from_title
    s(182, 0.948867, 14, -15), // second_prose
    s(174, 0.953841, -13, -14), // anchor_part_prose
    s(155, 0.0941242, -1, 1), // window_prose
    s(114, 1e-35, 2, -16), // heading_is_related
    s(117, 1e-35, 3, 14), // from_comment
    s(12, 0.125414, 4, 9), // capital_share
    s(104, 0.810263, 5, -7), // block_place
    s(110, 0.579474, -2, 6), // prose_place
    s(150, 5.04196, 7, -6), // window_letters
    s(104, 0.470915, 8, -5), // block_place
    s(143, 3.44986, -3, -4), // next_letters
    s(150, 4.33372, 10, 11), // window_letters
    s(135, 3.38425, -8, -9), // next_letters
    s(184, 0.53975, 12, 13), // fourth_links
    s(102, 0.75, -10, -11), // json_says
    s(116, 1.7006, -12, -13), // from_related
    s(175, 0.92454, -14, -15), // anchor_part_share
    s(0, 2.97009, 1, 2), // letters
    s(111, 2.602, -1, -2), // blocks_from_title
    s(101, 1.49787, 3, -16), // copies
    s(111, 5.24439, 4, 14), // blocks_from_title
    s(15, 0.00229359, 5, -13), // separator_share
    s(83, 1e-35, 6, -12), // near_unseen
    s(218, 0.745587, 7, -11), // kept_of_page
    s(115, 2.97009, 8, -10), // from_heading
    s(215, 13.5, 9, -9), // kept_distance
    s(214, 1.86883, 10, -8), // to_kept
    s(0, 5.44889, 11, -7), // letters
    s(103, 7.5, 12, 13), // depth
    s(224, 0.635225, -3, -4), // window_kept
    s(162, 0.730214, -5, -6), // anchor_part_prose
    s(162, 0.950446, -14, -15), // anchor_part_prose
    s(213, 3.44986, 1, 14), // from_kept
    s(12, 0.125414, 2, 3), // capital_share
    s(11, 0.127028, -1, -2), // digit_share
    s(153, 4.44738, 4, 13), // window_letters
    s(62, 1e-35, -3, 5), // any_body
    s(214, 0.89588, 6, 12), // to_kept
    s(163, 0.408986, 7, 10), // anchor_part_share
    s(162, 0.783316, 8, -7), // anchor_part_prose
    s(163, 0.0270141, 9, -6), // anchor_part_share
    s(164, 17.5, -4, -5), // anchor_depth
    s(185, 0.464692, -8, 11), // fourth_prose
    s(183, 0.453285, -9, -10), // fourth_share
    s(64, 1e-35, -11, -12), // any_navigation
    s(185, 0.94144, -13, -14), // fourth_prose
    s(214, 4.29726, -15, -16), // to_kept
    s(184, 0.116333, 1, 4), // fourth_links
    s(155, 0.838058, -1, 2), // window_prose
    s(174, 0.944845, -2, 3), // anchor_part_prose
    s(155, 0.881841, -3, -4), // window_prose
    s(107, 8.22537, 5, 8), // page_letters
    s(177, 0.293998, 6, 7), // parent_share
    s(179, 0.214095, -5, -6), // parent_prose
    s(152, 0.908752, -7, -8), // window_prose
    s(213, 2.4414, 9, -16), // from_kept
    s(116, 5.42274, 10, -15), // from_related
    s(172, 2.5, 11, 13), // anchor_depth
    s(111, 1e-35, 12, -11), // blocks_from_title
    s(120, 3.86067, -9, -10), // next_letters
    s(105, 0.32909, 14, -14), // letter_place
    s(161, 0.243941, -12, -13), // anchor_part_links
    s(216, 0.879251, 1, 14), // kept_before
    s(107, 10.6802, 2, -14), // page_letters
    s(65, 1e-35, 3, -13), // near_comment
    s(108, 1e-35, 4, -12), // before_prose
    s(119, 1.86883, 5, 11), // repeats
    s(179, 0.16201, 6, 8), // parent_prose
    s(218, 0.759378, 7, -3), // kept_of_page
    s(157, 0.0199674, -1, -2), // anchor_part_links
    s(107, 8.22537, 9, -7), // page_letters
    s(127, 5.4359, 10, -6), // next_letters
    s(5, 1e-35, -4, -5), // stop_share
    s(167, 0.499302, 12, -11), // anchor_part_share
    s(167, 0.191054, 13, -10), // anchor_part_share
    s(101, 1.24245, -8, -9), // copies
    s(106, 5.85504, -15, -16), // page_blocks
    s(65, 1e-35, 1, -16), // near_comment
    s(101, 1e-35, 2, -15), // copies
    s(111, 3.90192, 3, 10), // blocks_from_title
    s(127, 4.79164, 4, 8), // next_letters
    s(216, 0.538032, -1, 5), // kept_before
    s(96, 1e-35, -2, 6), // any_list
    s(107, 8.36846, -3, 7), // page_letters
    s(177, 0.0428364, -4, -5), // parent_share
    s(0, 4.99382, -6, 9), // letters
    s(11, 0.138003, -7, -8), // digit_share
    s(170, 0.757186, 11, 13), // anchor_part_prose
    s(154, 0.272651, -9, 12), // window_link_share
    s(216, 0.919912, -10, -11), // kept_before
    s(167, 0.26338, 14, -14), // anchor_part_share
    s(106, 6.56103, -12, -13), // page_blocks
    s(136, 0.0588902, 1, 7), // next_link_share
    s(102, 0.75, 2, -7), // json_says
    s(102, -1e-35, 3, 6), // json_says
    s(175, 0.92454, 4, -4), // anchor_part_share
    s(162, 0.739054, -1, 5), // anchor_part_prose
    s(103, 6.5, -2, -3), // depth
    s(156, 1.5, -5, -6), // anchor_depth
    s(74, 1e-35, 8, -16), // any_subscribe
    s(193, 1e-35, 9, -15), // unlikely
    s(162, 0.75313, 10, 11), // anchor_part_prose
    s(163, 0.0189217, -8, -9), // anchor_part_share
    s(2, 0.0184701, 12, 14), // link_share
    s(135, 3.7727, 13, -12), // next_letters
    s(160, 6.5, -10, -11), // anchor_depth
    s(5, 0.0128342, -13, -14), // stop_share
    s(216, 0.968284, 1, 10), // kept_before
    s(207, 1e-35, 2, -10), // conditional
    s(136, 0.148268, 3, 6), // next_link_share
    s(102, 0.75, 4, -4), // json_says
    s(102, -1e-35, 5, -3), // json_says
    s(143, 3.86067, -1, -2), // next_letters
    s(115, 3.79543, 7, 9), // from_heading
    s(217, 7.0184, -5, 8), // kept_letters
    s(142, 3.5, -6, -7), // next_far
    s(151, 0.999304, -8, -9), // window_link_share
    s(163, 0.992116, -11, 11), // anchor_part_share
    s(165, 0.0582091, -12, 12), // anchor_part_links
    s(115, 2.4414, 13, -16), // from_heading
    s(174, 0.76846, 14, -15), // anchor_part_prose
    s(150, 3.78522, -13, -14), // window_letters
    s(117, 1.86883, 1, 13), // from_comment
    s(63, 1e-35, 2, -13), // near_navigation
    s(216, 0.538032, -1, 3), // kept_before
    s(104, 0.357809, 4, 8), // block_place
    s(160, 4.5, 5, -6), // anchor_depth
    s(150, 5.16192, 6, -5), // window_letters
    s(48, 1e-35, -2, 7), // in_table
    s(104, 0.244939, -3, -4), // block_place
    s(183, 0.957587, 9, 12), // fourth_share
    s(185, 1e-35, -7, 10), // fourth_prose
    s(170, 0.687173, 11, -10), // anchor_part_prose
    s(182, 0.0305295, -8, -9), // second_prose
    s(158, 0.991603, -11, -12), // anchor_part_prose
    s(179, 0.16201, 14, -16), // parent_prose
    s(170, 0.80084, -14, -15), // anchor_part_prose
    s(216, 0.909102, 1, 10), // kept_before
    s(51, 1e-35, 2, 9), // in_blockquote
    s(101, 1.24245, 3, -8), // copies
    s(128, 0.952753, 4, 7), // next_link_share
    s(12, 0.251437, 5, -4), // capital_share
    s(107, 8.66897, -1, 6), // page_letters
    s(107, 8.87599, -2, -3), // page_letters
    s(112, 7.52806, -5, 8), // letters_from_title
    s(182, 0.287052, -6, -7), // second_prose
    s(153, 4.26063, -9, -10), // window_letters
    s(170, 0.699188, 11, -16), // anchor_part_prose
    s(163, 0.548547, 12, 13), // anchor_part_share
    s(218, 0.04082, -11, -12), // kept_of_page
    s(218, 0.458204, 14, -15), // kept_of_page
    s(178, 0.0387241, -13, -14), // parent_links
    s(207, 1e-35, 1, -16), // conditional
    s(3, 1.49787, 2, 14), // links
    s(136, 0.148268, 3, 12), // next_link_share
    s(156, 1.5, 4, 8), // anchor_depth
    s(127, 2.2499, -1, 5), // next_letters
    s(112, 8.23655, 6, -5), // letters_from_title
    s(7, 1e-35, -2, 7), // stops
    s(184, 0.369967, -3, -4), // fourth_links
    s(111, 3.97964, 9, -10), // blocks_from_title
    s(222, 0.971826, 10, 11), // third_kept
    s(178, 0.0071419, -6, -7), // parent_links
    s(180, 0.0822354, -8, -9), // second_share
    s(111, 3.06778, 13, -13), // blocks_from_title
    s(127, 3.62425, -11, -12), // next_letters
    s(7, 3.23849, -14, -15), // stops
    s(153, 3.11715, -1, 1), // window_letters
    s(170, 0.785979, 2, 7), // anchor_part_prose
    s(221, 0.997893, 3, -7), // second_kept
    s(111, 5.32057, 4, -6), // blocks_from_title
    s(115, 1e-35, 5, -5), // from_heading
    s(111, 3.38425, -2, 6), // blocks_from_title
    s(167, 0.0775546, -3, -4), // anchor_part_share
    s(170, 0.80084, 8, 10), // anchor_part_prose
    s(11, 0.00816883, 9, -10), // digit_share
    s(162, 0.873958, -8, -9), // anchor_part_prose
    s(219, 0.0306806, 11, 13), // of_kept
    s(184, 0.391513, 12, -13), // fourth_links
    s(111, 3.51143, -11, -12), // blocks_from_title
    s(223, 0.487349, -14, 14), // window_kept
    s(115, 3.27697, -15, -16), // from_heading
    s(114, 1e-35, 1, -16), // heading_is_related
    s(0, 2.91741, 2, 3), // letters
    s(219, 0.0460356, -1, -2), // of_kept
    s(15, 1e-35, 4, 13), // separator_share
    s(107, 10.6802, 5, -12), // page_letters
    s(104, 0.89043, 6, -11), // block_place
    s(216, 0.827946, 7, 10), // kept_before
    s(27, 1e-35, 8, -6), // h1
    s(175, 0.213449, -3, 9), // anchor_part_share
    s(66, 1e-35, -4, -5), // any_comment
    s(127, 2.74032, -7, 11), // next_letters
    s(115, 3.11327, 12, -10), // from_heading
    s(161, -1e-35, -8, -9), // anchor_part_links
    s(120, 4.8081, 14, -15), // next_letters
    s(107, 8.93965, -13, -14), // page_letters
    s(65, 1e-35, 1, 14), // near_comment
    s(193, 1e-35, 2, 13), // unlikely
    s(214, 1.24245, 3, -12), // to_kept
    s(0, 6.28693, 4, -11), // letters
    s(127, 1.49787, -1, 5), // next_letters
    s(210, 1e-35, 6, 7), // next_kept
    s(217, 9.18454, -2, -3), // kept_letters
    s(224, 0.534799, -4, 8), // window_kept
    s(223, 0.772087, 9, 10), // window_kept
    s(107, 7.76556, -5, -6), // page_letters
    s(135, 4.88658, 11, -10), // next_letters
    s(160, 1.5, -7, 12), // anchor_depth
    s(162, 0.840647, -8, -9), // anchor_part_prose
    s(154, 0.147458, -13, -14), // window_link_share
    s(4, 0.996516, -15, -16), // bold_share
    s(117, 1.86883, 1, -16), // from_comment
    s(111, 3.90192, 2, 13), // blocks_from_title
    s(5, 1e-35, -1, 3), // stop_share
    s(175, 0.0035772, 4, 5), // anchor_part_share
    s(15, 0.0108844, -2, -3), // separator_share
    s(158, 0.984326, 6, 9), // anchor_part_prose
    s(158, 0.767839, 7, 8), // anchor_part_prose
    s(95, 1e-35, -4, -5), // near_list
    s(217, 8.87459, -6, -7), // kept_letters
    s(224, 0.716394, 10, 12), // window_kept
    s(180, 0.60071, -8, 11), // second_share
    s(6, 0.0144457, -9, -10), // comma_share
    s(175, 0.02743, -11, -12), // anchor_part_share
    s(49, 1e-35, 14, -15), // in_form
    s(166, 0.757186, -13, -14), // anchor_part_prose
    s(101, 1e-35, 1, -16), // copies
    s(111, -5.64721, -1, 2), // blocks_from_title
    s(102, 0.75, 3, -15), // json_says
    s(170, 0.774258, 4, 8), // anchor_part_prose
    s(184, 0.116333, 5, -6), // fourth_links
    s(0, 4.8081, 6, -5), // letters
    s(102, -1e-35, 7, -4), // json_says
    s(47, 1e-35, -2, -3), // in_ul
    s(12, 0.235829, 9, -14), // capital_share
    s(184, 0.00690886, 10, 11), // fourth_links
    s(160, 5.5, -7, -8), // anchor_depth
    s(218, 0.675263, 12, -13), // kept_of_page
    s(150, 4.67155, 13, 14), // window_letters
    s(217, 7.0184, -9, -10), // kept_letters
    s(179, 0.0436096, -11, -12), // parent_prose
    s(168, -1e-35, -1, 1), // anchor_depth
    s(103, 10.5, 2, 6), // depth
    s(104, 0.697229, 3, 4), // block_place
    s(217, 8.81463, -2, -3), // kept_letters
    s(112, 10.1721, 5, -6), // letters_from_title
    s(120, 4.53795, -4, -5), // next_letters
    s(162, 0.730214, 7, -16), // anchor_part_prose
    s(185, 0.924091, 8, -15), // fourth_prose
    s(49, 1e-35, 9, -14), // in_form
    s(183, 0.0249629, 10, 12), // fourth_share
    s(162, 0.580246, 11, -9), // anchor_part_prose
    s(117, 2.52493, -7, -8), // from_comment
    s(112, 7.52806, 13, 14), // letters_from_title
    s(5, 1e-35, -10, -11), // stop_share
    s(163, 0.231067, -12, -13), // anchor_part_share
    s(68, 1e-35, 1, -16), // any_share
    s(153, 3.11715, 2, 3), // window_letters
    s(111, 5.10897, -1, -2), // blocks_from_title
    s(148, 1.49787, 4, 6), // next_letters
    s(152, 0.684234, 5, -5), // window_prose
    s(176, 0.0310202, -3, -4), // vote_share
    s(183, 0.00705129, -6, 7), // fourth_share
    s(183, 0.0144566, -7, 8), // fourth_share
    s(27, 1e-35, 9, -15), // h1
    s(215, 13.5, 10, -14), // kept_distance
    s(103, 10.5, 11, 14), // depth
    s(172, 2.5, 12, 13), // anchor_depth
    s(148, 2.01268, -8, -9), // next_letters
    s(218, 0.699831, -10, -11), // kept_of_page
    s(185, 0.993369, -12, -13), // fourth_prose
];

#[rustfmt::skip]
static LEAVES: [f32; 1920] = [
    -0.6145, -0.4803, -0.4675, -0.3687, -0.435, -0.5514, -0.369, -0.5808, -0.4355, -0.3341, -0.6537, -0.6499,
    -0.6282, -0.5856, -0.3918, -0.5803, -0.6022, -0.4192, -0.5011, -0.3623, -0.5052, -0.4982, -0.4479, -0.5666,
    -0.3349, -0.4319, -0.6544, -0.634, -0.4633, -0.6345, -0.5481, -0.6306, -0.0721, 0.004, -0.0475, 0.121,
    -0.0073, 0.1252, -0.0474, 0.1034, 0.1109, -0.0353, -0.0103, 0.1313, 0.169, 0.126, 0.0062, -0.0269,
    -0.053, -0.0233, 0.1318, 0.1111, 0.0228, 0.0478, 0.1432, -0.0151, 0.1522, 0.1686, 0.0637, 0.0741,
    -0.0738, -0.0547, 0.0723, -0.0191, -0.0534, 0.089, 0.1202, 0.093, -0.0014, 0.0266, 0.1363, 0.0199,
    0.1087, -0.0711, 0.0121, -0.0664, -0.0636, -0.0085, 0.0839, -0.0185, -0.0716, -0.0565, 0.1173, -0.0494,
    0.0848, -0.0607, 0.0366, -0.0578, 0.0853, 0.1182, 0.0144, 0.0124, 0.0118, 0.1353, 0.0041, -0.0435,
    -0.0688, -0.0339, -0.0402, -0.0479, 0.0943, -0.0585, -0.0332, 0.094, 0.0569, -0.0593, -0.0617, 0.1166,
    0.0665, 0.0022, 0.0282, 0.104, -0.0688, -0.0346, 0.0875, -0.0022, -0.0639, -0.0464, 0.1124, -0.0005,
    -0.0399, 0.073, -0.0595, 0.1179, 0.0194, 0.0959, -0.0009, 0.0491, -0.067, -0.0561, 0.0521, -0.0548,
    0.0717, -0.0544, -0.0054, 0.1003, -0.0622, 0.0886, 0.0539, -0.0663, 0.058, -0.0779, 0.1022, -0.0159,
    -0.0139, 0.1139, -0.0357, 0.0853, 0.0086, 0.0943, 0.0305, -0.052, -0.041, 0.0569, 0.1061, -0.0671,
    -0.0556, -0.0195, 0.0573, 0.1042, -0.066, 0.0708, -0.0426, 0.0444, -0.0517, 0.0169, 0.087, -0.0365,
    -0.0298, 0.0611, -0.0741, 0.0942, -0.001, -0.0449, -0.0237, 0.0598, -0.0661, -0.054, 0.0869, -0.0473,
    0.0861, -0.0052, -0.0248, -0.0412, 0.0592, -0.0343, -0.0342, -0.0077, 0.0846, 0.0447, 0.0952, -0.0057,
    -0.0638, 0.0412, -0.0416, 0.0813, -0.038, 0.0941, 0.083, -0.0434, -0.0129, 0.0151, 0.0696, 0.0879,
    -0.0265, 0.0761, -0.0374, 0.0799, -0.0638, -0.0339, 0.1757, 0.0029, -0.0585, -0.0073, 0.1032, -0.0572,
    0.0328, 0.0699, -0.0244, 0.0779, 0.0553, -0.082, 0.0855, 0.0344, -0.0273, 0.0606, 0.0601, -0.0062,
    0.021, 0.0636, 0.0814, -0.0635, 0.0677, -0.0378, 0.0116, 0.1937, 0.04, -0.0211, -0.0172, -0.0446,
    -0.0634, -0.0423, 0.1138, 0.208, -0.045, 0.0454, -0.0463, 0.0451, -0.0347, 0.0035, 0.0695, 0.0815,
    -0.0385, 0.0782, -0.0269, 0.0914, -0.0418, 0.1376, -0.0626, -0.0374, 0.0368, -0.0224, -0.0242, 0.0533,
    -0.0332, 0.0691, -0.0115, -0.0966, -0.0264, 0.0347, 0.0019, 0.0785, -0.0639, 0.0803, 0.0216, -0.0474,
    -0.0392, 0.0702, -0.0507, 0.1083, 0.0504, 0.0995, -0.0001, 0.0551, 0.0295, -0.0688, 0.0795, 0.0419,
    -0.0611, 0.0081, -0.0439, -0.0177, 0.0906, 0.0779, -0.0099, -0.0156, 0.0748, -0.0156, 0.0555, -0.0392,
    -0.023, 0.0591, 0.0306, -0.054, -0.0606, -0.0205, -0.0164, 0.1235, 0.0145, -0.0543, -0.0429, 0.0158,
    0.0709, 0.0363, -0.0386, 0.0237, 0.0728, -0.0169, -0.0309, 0.0378, -0.015, 0.0519, 0.0013, -0.0064,
    -0.1059, 0.0694, -0.0601, 0.2532, 0.0563, -0.0635, -0.026, 0.0186, 0.1106, -0.0334, -0.0457, 0.052,
    -0.0608, -0.0419, -0.0489, 0.0479, -0.0494, -0.0423, 0.1104, 0.2043, -0.0074, -0.0522, -0.0062, 0.0562,
    -0.0055, 0.0447, -0.0386, 0.0688, 0.0409, -0.0255, -0.0574, -0.0227, 0.0573, 0.0547, -0.0117, 0.0688,
    -0.0339, -0.0587, 0.0096, -0.0381, -0.0507, 0.0418, -0.0492, 0.1519, -0.059, 0.0851, -0.0422, 0.1501,
    -0.0002, -0.0154, 0.0673, -0.0465, 0.0663, 0.0032, -0.0121, 0.0723, 0.0555, -0.0039, 0.0162, -0.0617,
    0.0638, -0.0241, 0.0024, -0.0308, -0.0366, 0.0296, 0.0647, -0.0399, 0.0183, -0.0212, -0.0614, -0.0478,
    -0.0135, -0.0243, 0.0073, 0.111, -0.0485, 0.0152, -0.045, 0.0612, 0.0671, -0.0487, 0.0452, 0.0644,
    -0.062, 0.0452, -0.05, 0.017, -0.0575, -0.0299, 0.0394, -0.0218, -0.0364, 0.0208, 0.0266, -0.0418,
    0.0547, 0.0514, -0.0394, 0.0642, -0.057, 0.0419, 0.0671, -0.0114, -0.0003, 0.1447, -0.0584, 0.037,
    -0.0425, -0.0192, 0.2494, -0.0449, -0.0613, -0.0411, 0.0201, -0.0092, 0.0118, 0.1176, -0.0453, -0.0137,
    0.0356, 0.0168, 0.0612, -0.0187, -0.0587, 0.1254, -0.0488, 0.0536, 0.1997, -0.0149, -0.0514, -0.0254,
    0.0344, 0.0485, 0.0109, -0.0867, -0.0133, -0.0307, -0.004, 0.062, 0.047, -0.0043, -0.0278, -0.051,
    0.0327, 0.0234, -0.0456, 0.0476, -0.0522, 0.0625, -0.0565, 0.0004, -0.0355, -0.0307, 0.0796, -0.0007,
    -0.0343, 0.08, -0.0572, 0.0235, -0.0591, -0.0074, 0.0391, -0.0111, -0.0444, 0.0181, -0.0487, 0.0119,
    -0.0541, 0.0615, 0.0244, -0.0885, -0.0564, -0.0158, 0.0796, -0.0515, 0.025, -0.0072, 0.2134, 0.0211,
    0.0145, 0.023, -0.0397, 0.0274, -0.0405, 0.0581, 0.0458, 0.0587, -0.0283, 0.2695, -0.0294, -0.0368,
    -0.0576, 0.01, -0.0497, 0.0919, 0.1472, -0.0132, 0.0279, 0.0581, -0.0226, 0.0476, -0.0329, 0.0012,
    -0.0345, 0.0565, -0.0263, -0.0135, 0.0426, 0.0528, -0.0352, -0.0435, 0.0136, 0.0573, -0.0563, -0.0013,
    -0.0544, 0.0874, -0.0537, 0.0493, -0.0543, -0.0265, 0.0964, -0.0266, -0.016, 0.0191, 0.1009, -0.0565,
    -0.0113, -0.0705, 0.0395, 0.037, 0.0379, -0.0219, -0.0335, 0.0561, -0.0345, 0.0196, 0.2626, -0.0593,
    0.0112, -0.0546, 0.1198, -0.0079, 0.0362, -0.0337, -0.0223, -0.0432, 0.014, 0.056, 0.0348, -0.07,
    0.0461, -0.0478, -0.0196, 0.0195, -0.0395, 0.0205, 0.0531, -0.0296, -0.0169, 0.1092, 0.0059, 0.0689,
    -0.0531, 0.1748, -0.0425, -0.0549, -0.0568, 0.1172, -0.052, -0.0254, 0.0674, -0.055, -0.0465, 0.0375,
    -0.014, -0.0192, -0.0438, -0.0444, 0.0064, 0.0547, 0.0298, -0.0798, -0.0455, 0.2611, 0.0251, -0.0053,
    -0.0528, 0.0147, 0.0457, -0.0657, 0.0546, -0.0283, -0.0134, -0.0397, 0.0045, 0.0358, -0.0623, 0.0562,
    -0.0551, -0.0153, -0.0043, 0.1476, -0.0508, -0.042, 0.011, 0.0008, 0.0425, -0.0384, 0.0555, -0.0771,
    0.0273, 0.0439, -0.0378, 0.0298, -0.0511, 0.1046, 0.0193, -0.0525, 0.1307, -0.0577, 0.027, -0.0263,
    -0.0858, -0.0124, -0.0348, 0.0397, 0.0536, -0.0514, -0.0306, 0.0218, -0.054, -0.0226, 0.1477, -0.0509,
    -0.0388, -0.025, 0.0164, 0.1363, -0.0576, 0.0222, -0.0618, -0.0197, -0.0407, 0.0346, 0.0036, 0.0494,
    -0.0387, -0.0475, 0.0385, -0.0431, 0.0911, -0.0468, -0.0549, 0.0226, -0.0253, 0.0337, 0.0328, -0.0109,
    0.0229, -0.0578, 0.0528, -0.012, -0.0545, -0.0498, 0.1025, -0.0066, -0.0368, -0.0091, 0.0262, 0.0423,
    -0.0271, 0.0143, -0.1043, 0.0265, 0.0209, -0.0018, 0.0564, -0.0609, -0.0526, -0.0027, -0.0122, 0.1307,
    -0.0463, 0.0138, -0.0855, 0.0559, -0.0162, -0.0631, 0.0247, 0.0445, -0.0189, 0.0015, 0.0509, -0.0196,
    -0.0248, 0.0206, -0.0365, 0.0594, -0.0548, 0.085, 0.1814, -0.0593, 0.0096, 0.0451, -0.0406, -0.0871,
    0.0027, 0.0635, -0.0088, -0.0493, 0.0059, 0.0364, -0.0444, 0.0312, -0.0321, -0.0432, 0.0023, -0.0357,
    0.0597, 0.0474, 0.0202, -0.0884, -0.056, 0.0339, -0.0244, 0.0892, -0.0559, 0.0449, 0.0782, -0.0021,
    0.0508, -0.0568, -0.0478, 0.1662, -0.033, 0.0161, -0.039, 0.0442, -0.0763, -0.0116, 0.0498, -0.0204,
    -0.0475, -0.0359, 0.1554, -0.0486, 0.0423, -0.0549, 0.0217, -0.0184, -0.0184, 0.0427, -0.0366, -0.0633,
    0.0283, -0.0571, 0.0341, 0.0451, -0.0467, -0.0255, 0.1083, -0.0397, -0.0562, 0.0788, -0.0471, -0.0171,
    0.0234, -0.0402, 0.0576, 0.0421, -0.0576, 0.0506, 0.02, -0.0317, -0.0492, -0.0446, 0.0707, -0.0472,
    -0.0059, -0.0659, 0.0271, 0.0262, -0.0153, 0.0377, -0.0636, 0.0464, -0.0462, 0.0474, -0.0336, -0.0188,
    -0.0298, 0.0746, -0.0209, -0.0476, 0.1319, -0.0361, -0.0538, 0.0131, -0.0221, 0.0325, -0.0269, 0.0499,
    -0.0178, 0.028, 0.0589, -0.0333, -0.0483, -0.0484, -0.0057, 0.1092, -0.0439, -0.0178, -0.0235, 0.0439,
    0.0211, -0.0305, -0.0761, 0.0257, 0.0575, -0.056, 0.0491, -0.0583, -0.0531, -0.012, 0.013, -0.0444,
    0.0869, -0.0547, -0.0043, 0.0331, -0.0456, 0.0354, 0.0327, 0.0523, 0.0268, 0.0184, -0.0819, -0.045,
    0.0849, -0.0231, -0.0579, -0.0072, -0.0351, -0.006, 0.0293, 0.0531, -0.0738, 0.0322, -0.0762, 0.0293,
    -0.0921, -0.0412, 0.0404, -0.0686, -0.0498, 0.0526, 0.0266, -0.0678, -0.063, 0.0263, -0.0202, -0.0493,
    0.0329, -0.0198, -0.0253, -0.1097, -0.0021, 0.0218, 0.0451, -0.0255, -0.0501, 0.1043, -0.02, -0.0195,
    0.0221, 0.0157, -0.0548, 0.0333, -0.0602, 0.0182, 0.0205, 0.0542, -0.0736, 0.0033, -0.0199, -0.0347,
    -0.0142, 0.038, 0.0304, -0.02, 0.0006, 0.0438, -0.0353, 0.0028, -0.0585, -0.0477, -0.0443, -0.0246,
    0.0965, 0.0109, -0.0494, 0.0721, 0.0456, -0.0214, -0.0521, 0.0366, -0.0217, 0.0393, -0.035, -0.0924,
    0.0212, -0.0123, -0.0888, -0.0861, 0.0063, -0.0503, -0.0296, 0.0429, -0.0048, 0.0232, -0.0428, -0.0851,
    0.0436, -0.0349, 0.0082, 0.1017, 0.0204, -0.0307, 0.1112, -0.0274, -0.0581, -0.037, -0.0395, 0.056,
    -0.0217, 0.0037, 0.0352, 0.0763, -0.0433, -0.0268, -0.0484, -0.0073, 0.0514, 0.0393, -0.0398, -0.0238,
    -0.0482, 0.0667, -0.0541, 0.0312, 0.0105, -0.0523, 0.0403, -0.0219, -0.0547, 0.0017, 0.0422, -0.0282,
    -0.0383, 0.052, -0.0305, -0.0418, 0.0496, -0.0425, 0.0323, -0.0603, -0.0508, -0.0266, 0.0876, -0.0146,
    0.0305, -0.0407, 0.0212, -0.1195, 0.0387, 0.008, -0.0487, 0.0295, 0.0359, -0.0633, -0.0593, -0.0452,
    -0.0521, -0.0046, -0.0319, 0.0914, -0.0214, -0.0539, 0.1023, 0.0151, -0.0289, 0.0382, -0.0237, -0.0359,
    0.0491, 0.0208, -0.1019, -0.0301, -0.0324, 0.0191, -0.0412, -0.0427, 0.0462, -0.0416, 0.0224, -0.0284,
    0.0407, 0.0265, -0.1373, -0.0088, -0.0395, -0.0534, -0.0532, 0.0357, -0.0444, 0.0243, 0.02, -0.0157,
    -0.0276, -0.0302, 0.0421, -0.0067, 0.0503, 0.0202, -0.0755, -0.0238, 0.0436, -0.0378, 0.018, -0.0517,
    -0.0284, -0.0517, 0.081, 0.0141, -0.0064, -0.0734, 0.0103, -0.1296, 0.0531, 0.0408, -0.0757, -0.0434,
    -0.0535, -0.0369, 0.0101, 0.0276, 0.0448, -0.0334, 0.0325, -0.044, 0.0422, 0.0322, 0.0067, -0.0899,
    -0.021, 0.0084, 0.097, -0.0039, -0.0477, -0.0459, -0.0348, 0.0295, -0.0251, 0.0096, 0.027, 0.0432,
    -0.0152, 0.0501, -0.0437, 0.1391, -0.0051, 0.0047, 0.0353, -0.0126, -0.0402, -0.0567, -0.0496, 0.0392,
    -0.0082, -0.0051, 0.0513, 0.05, 0.0096, -0.0497, 0.0157, 0.0271, -0.1246, -0.0004, 0.0449, -0.0135,
    -0.0333, 0.0198, -0.05, 0.0014, 0.0569, 0.015, 0.0459, -0.0695, -0.0457, -0.0705, 0.0076, -0.052,
    -0.0044, -0.0442, -0.0241, 0.114, 0.013, -0.0538, 0.0148, -0.0492, -0.0297, -0.0022, 0.0855, 0.02,
    -0.0161, -0.0285, -0.0244, -0.042, 0.0467, -0.0281, -0.0509, -0.0759, -0.0384, -0.0188, 0.0495, 0.0307,
    0.04, 0.0025, -0.0845, 0.0399, -0.0352, 0.0328, 0.0095, -0.0582, 0.0153, -0.0265, -0.0418, -0.0272,
    0.0358, -0.0511, 0.0371, -0.0446, -0.0535, -0.0145, 0.0566, 0.026, 0.0107, -0.0266, 0.0221, -0.0408,
    0.0188, 0.0311, 0.0218, -0.0022, -0.0854, -0.065, 0.0079, -0.0437, 0.0101, -0.0189, 0.0398, -0.0731,
    0.036, 0.0003, -0.1099, 0.038, 0.0417, -0.0307, -0.0274, -0.0426, -0.0539, 0.0121, -0.0337, -0.0424,
    -0.0488, 0.0041, -0.0256, -0.0026, 0.0328, 0.0308, -0.0348, -0.0137, -0.0154, 0.0043, 0.137, 0.0127,
    0.0093, -0.0044, -0.0276, -0.0707, 0.0036, 0.0394, 0.0039, -0.0692, -0.0228, 0.0502, 0.025, -0.051,
    0.0143, -0.0433, -0.0432, 0.0548, 0.0885, -0.0118, 0.072, -0.0436, -0.0279, 0.0026, -0.0086, 0.0622,
    0.011, -0.0733, 0.0375, -0.0761, 0.0149, -0.0617, 0.0383, -0.0495, -0.1034, 0.0129, -0.0016, -0.0553,
    0.002, 0.1583, -0.0484, -0.0573, 0.0373, -0.0275, 0.0085, -0.0271, 0.0319, -0.0443, 0.0235, -0.033,
    0.031, -0.0791, 0.0508, -0.0546, -0.0301, -0.0012, 0.0565, 0.0335, -0.0915, 0.0403, -0.0357, -0.2378,
    -0.0107, 0.0364, -0.157, -0.0065, 0.0319, -0.0065, -0.0352, 0.0199, -0.0339, 0.0372, 0.0097, 0.0345,
    -0.0142, -0.0671, -0.046, 0.0221, 0.0157, -0.0536, -0.0015, -0.0359, 0.0288, -0.0571, -0.0321, 0.0583,
    0.0059, 0.0442, 0.042, -0.1197, 0.0062, 0.0082, 0.0417, -0.0688, 0.0474, -0.0548, 0.0312, -0.0551,
    -0.0159, -0.0385, -0.0508, 0.0255, -0.0304, 0.0091, 0.0324, -0.041, 0.0302, -0.0685, -0.0043, -0.0757,
    -0.0354, -0.0193, 0.0454, -0.0329, 0.0564, -0.0215, -0.0512, -0.0073, -0.0064, 0.0341, 0.0287, -0.047,
    0.0443, -0.036, 0.0019, -0.0505, -0.0836, 0.0518, -0.0366, 0.019, -0.0494, -0.0193, 0.0527, 0.0126,
    -0.0489, 0.0274, -0.018, 0.0339, 0.03, 0.0093, -0.0486, 0.0319, 0.0281, 0.031, -0.0496, 0.0087,
    0.0399, -0.0077, -0.0368, -0.0539, -0.0162, 0.0241, 0.0207, -0.0238, -0.1299, -0.0236, 0.0196, -0.0524,
    0.0838, -0.0067, 0.0355, 0.0232, -0.0639, -0.0478, -0.0493, -0.0388, -0.0417, 0.0214, 0.0979, -0.0325,
    -0.0121, 0.0467, -0.0266, 0.0347, 0.0387, 0.0015, -0.0526, 0.0352, -0.0433, 0.0315, 0.0172, -0.0493,
    -0.0531, 0.0182, 0.0634, 0.0076, -0.1127, -0.0034, -0.039, 0.0336, -0.0808, -0.0003, 0.0366, 0.0292,
    0.116, -0.0329, 0.069, 0.0463, -0.0104, -0.0516, -0.0392, 0.0046, -0.0334, 0.0925, 0.0209, -0.0247,
    -0.003, 0.0213, 0.0077, 0.0082, -0.079, -0.0568, -0.0085, -0.0413, -0.0055, -0.0529, 0.0186, 0.0799,
    -0.0065, -0.0746, -0.0714, -0.0151, -0.1559, 0.0236, 0.0122, -0.0157, 0.0376, 0.0161, -0.0293, 0.0407,
    0.0326, -0.0468, 0.0016, 0.0101, -0.0506, 0.021, 0.0196, -0.0968, 0.0074, -0.0666, 0.0405, -0.0098,
    0.0492, 0.0184, 0.0277, -0.0187, -0.0155, 0.0146, 0.1182, 0.0366, 0.0072, 0.0092, -0.1054, 0.0101,
    -0.0537, -0.0019, 0.0303, -0.033, -0.0564, -0.0506, -0.0144, 0.076, -0.0148, 0.0533, -0.0531, -0.0711,
    0.0393, -0.0453, 0.0391, 0.0294, 0.0294, 0.0337, 0.0185, -0.072, 0.0024, -0.029, -0.0249, 0.0411,
    -0.0021, -0.103, 0.0106, 0.0533, 0.0403, -0.0244, 0.0438, -0.0314, 0.0717, -0.0212, -0.0518, -0.0373,
    0.0188, -0.0006, -0.0801, 0.0046, 0.07, -0.0396, 0.03, -0.0186, -0.1228, 0.0084, 0.0202, 0.0204,
    0.002, -0.0575, -0.0413, -0.0488, -0.0497, -0.0517, -0.028, 0.0017, -0.0033, -0.05, -0.0009, 0.0439,
    -0.0085, 0.0442, -0.0402, 0.0042, -0.0435, -0.0253, 0.0606, -0.0068, -0.0356, -0.0203, 0.0339, -0.0588,
    0.048, -0.0084, -0.0253, 0.0187, -0.0051, -0.0914, 0.0028, -0.0386, 0.0506, 0.0314, -0.0458, 0.0187,
    -0.0429, 0.0052, 0.0104, 0.0342, -0.0471, 0.0318, 0.0047, 0.0073, 0.076, -0.0254, 0.0268, -0.0327,
    0.0123, 0.0593, 0.0139, -0.0149, -0.017, -0.095, 0.0435, -0.0374, -0.0263, 0.0247, -0.0088, 0.0399,
    -0.0873, -0.0519, 0.0166, -0.0482, -0.0359, -0.1965, -0.0047, -0.0495, 0.0119, -0.0748, 0.0295, -0.0346,
    -0.009, 0.0394, -0.0554, 0.0122, -0.0248, 0.078, -0.0311, -0.0377, 0.0313, -0.0129, 0.0302, -0.0931,
    0.0205, 0.0058, -0.0289, 0.0333, -0.0159, 0.0081, 0.0663, 0.0021, 0.0394, 0.0362, -0.0455, -0.0665,
    -0.0693, 0.0117, 0.0016, 0.0289, 0.0117, -0.0296, -0.0214, 0.0276, 0.0139, 0.0928, -0.0452, 0.0324,
    0.0141, 0.0506, -0.0044, 0.0266, -0.0232, -0.0254, 0.023, -0.0333, -0.03, -0.0981, 0.0055, -0.0048,
    -0.0281, 0.0214, -0.0004, -0.0827, 0.0016, 0.0397, 0.0536, -0.0022, 0.0291, -0.0137, 0.0382, -0.0985,
    0.0222, -0.0206, 0.0313, -0.0485, -0.0429, -0.0069, -0.0771, 0.001, 0.0171, -0.0078, 0.0254, 0.0402,
    -0.0401, -0.0195, 0.0293, -0.0509, -0.0207, 0.0586, -0.0446, -0.0595, 0.0162, -0.0405, -0.0352, -0.0321,
    0.0479, 0.0455, -0.0659, -0.0099, 0.0657, 0.0123, 0.0425, -0.0462, -0.0365, -0.0058, -0.0423, 0.0311,
    0.0181, -0.0185, -0.03, 0.0316, -0.0279, 0.0603, -0.0934, 0.0188, -0.0461, 0.0399, 0.0164, -0.0491,
    0.0298, 0.0059, -0.0816, -0.0396, -0.0089, -0.0506, 0.0279, -0.069, 0.0214, -0.1025, 0.0201, 0.0313,
    -0.0268, -0.0347, 0.0537, -0.0243, -0.0621, -0.0627, -0.0256, 0.0133, -0.0005, -0.0433, 0.0543, -0.0397,
    0.0311, -0.0082, 0.0382, -0.0594, 0.0507, 0.0331, -0.0293, 0.0235, -0.0883, -0.0429, -0.017, -0.0508,
    0.0124, 0.0584, -0.0084, 0.0344, -0.0091, -0.0951, 0.0491, -0.015, 0.0256, -0.0491, 0.0176, 0.0333,
    -0.0183, -0.0845, -0.0452, 0.0634, 0.0153, -0.0023, -0.0477, 0.0493, 0.0031, -0.0457, -0.0038, 0.0732,
    -0.0361, 0.0351, -0.0371, -0.0269, -0.0183, 0.0915, -0.0416, -0.0409, 0.0121, -0.0392, 0.0097, -0.1872,
    0.0329, 0.0104, -0.0416, -0.0046, 0.0458, -0.0012, -0.0437, 0.015, -0.0452, -0.0184, -0.0782, 0.0144,
    0.0011, 0.063, 0.0171, 0.0001, -0.0255, 0.0475, -0.0158, -0.0249, 0.0161, -0.086, 0.0466, -0.037,
    0.027, -0.0464, 0.0599, -0.0361, -0.0202, -0.0061, 0.0176, 0.0554, -0.0072, -0.0656, -0.0005, -0.0567,
    0.0431, 0.0257, -0.0474, -0.0046, -0.0005, -0.0664, 0.0363, 0.0284, -0.0255, 0.0048, 0.015, 0.0989,
    -0.004, 0.0462, 0.0309, -0.0445, -0.1838, 0.0142, -0.0382, 0.005, -0.0967, -0.0366, 0.0218, -0.0322,
    -0.0194, 0.0428, 0.022, 0.0075, -0.0578, -0.0383, -0.0492, -0.0475, 0.0145, -0.0406, 0.0523, -0.0516,
    0.0222, -0.0242, -0.0478, -0.0497, 0.0538, -0.0224, 0.033, 0.0324, -0.1439, -0.0207, -0.0355, 0.0121,
    -0.0158, 0.0172, 0.0334, 0.0232, 0.002, -0.0466, -0.0624, 0.0402, -0.0182, 0.0345, -0.0448, 0.008,
    -0.0616, -0.073, 0.0266, 0.0167, -0.1399, -0.0128, -0.0262, 0.0441, 0.0339, 0.0003, -0.0343, -0.0174,
    0.0622, 0.0005, 0.0489, -0.0621, 0.0498, -0.001, -0.0818, -0.0065, 0.0246, -0.0521, -0.0573, 0.0284,
    0.0356, -0.0317, 0.0405, -0.0196, -0.0217, -0.0165, 0.023, 0.0014, 0.0548, -0.0892, 0.0935, -0.031,
    -0.0314, -0.0318, 0.0146, -0.0055, 0.0494, -0.0334, 0.0531, -0.0005, -0.0394, 0.0208, -0.0189, 0.1068,
    -0.0014, 0.052, -0.0574, -0.0445, 0.0066, -0.041, 0.0479, 0.0059, 0.0329, -0.0313, -0.0479, -0.0526,
];
