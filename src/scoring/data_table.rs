//! Tells tables that hold data from those that lay out a page.

use crate::document::{Document, NodeId};
use crate::dom::{Tag, text};

/// With more rows, columns or cells a table is no layout.
const MIN_ROWS: u32 = 10;
const MIN_COLUMNS: u32 = 5;
const MIN_CELLS: u32 = 11;
/// … unless its cells hold whole texts.
const MAX_CELL_LETTERS: u32 = 60;

/// A table that holds data, as opposed to one that lays out the page.
pub(super) fn is_data_table(document: &Document, table: NodeId) -> bool {
    if document.attribute(table, "role") == Some("presentation")
        || document.attribute(table, "datatable") == Some("0")
    {
        return false;
    }
    if document.attribute(table, "summary").is_some_and(|s| !s.is_empty()) {
        return true;
    }
    let (mut rows, mut row_cells, mut columns, mut cells) = (0_u32, 0_u32, 0_u32, 0_u32);
    for id in document.descendants(table) {
        match document.tag(id) {
            Tag::Caption | Tag::Col | Tag::Colgroup | Tag::Tfoot | Tag::Thead | Tag::Th => {
                return true;
            }
            Tag::Table => return false,
            Tag::Tr => {
                rows += 1;
                columns = columns.max(row_cells);
                row_cells = 0;
            }
            Tag::Td => {
                row_cells += 1;
                cells += 1;
            }
            _ => {}
        }
    }
    columns = columns.max(row_cells);
    if columns <= 1 || rows <= 1 {
        return false;
    }
    rows >= MIN_ROWS
        || columns >= MIN_COLUMNS
        || cells >= MIN_CELLS && letters_per_cell(document, table, cells) < MAX_CELL_LETTERS
}

fn letters_per_cell(document: &Document, table: NodeId, cells: u32) -> u32 {
    text::count_letters(document.raw_text(table)) / cells.max(1)
}
