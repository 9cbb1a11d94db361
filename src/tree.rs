//! A syntax tree as a flat row of items, in the terms of Python's module `ast`.
//!
//! This is what crosses the door between the front end and the machine: the one makes nodes of classes out of it, the
//! other a tree to compile. The row is in postfix order: a node stands after its fields, a list after its items, and
//! [`Item::Enter`] stands where a node begins. Nothing here recurses, however high the tree.

/// Where a node stands: lines from 1, columns in bytes of UTF-8 from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// First line.
    pub line: i64,
    /// Column of the start.
    pub column: i64,
    /// Last line.
    pub end_line: i64,
    /// Column of the end.
    pub end_column: i64,
}

/// One item of the row.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A node begins; its fields and then [`Item::Node`] follow.
    Enter,
    /// A node of a class of `ast`, made of the fields before it in the order of the class's `_fields`.
    Node(Box<str>, Option<Place>),
    /// A list of so many items before it.
    List(usize),
    /// `None`, also a field without a value.
    None,
    /// `True` or `False`.
    Bool(bool),
    /// `...`.
    Ellipsis,
    /// An int that fits.
    Int(i64),
    /// A larger int: sign and digits.
    BigInt {
        /// Below zero.
        negative: bool,
        /// 2, 8, 10 or 16.
        radix: u32,
        /// Without prefix.
        digits: Box<str>,
    },
    /// A float.
    Float(f64),
    /// A complex number: real and imaginary part.
    Complex(f64, f64),
    /// A string without lone surrogates; identifiers too.
    Text(Box<str>),
    /// A string with lone surrogates.
    Wide(Box<[u32]>),
    /// Bytes.
    Bytes(Box<[u8]>),
    /// A tuple of so many constants before it.
    Tuple(usize),
}
