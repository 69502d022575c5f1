//! The declaring macros. A declaration is the specification's field table: names and types, in
//! order.

/// Gives structs their wire form: the fields, in the order they are written.
#[macro_export]
macro_rules! wire {
    (
        $($(#[$meta:meta])* pub struct $name:ident {
            $($(#[$fmeta:meta])* $field:ident: $ty:ty),* $(,)?
        })*
    ) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[allow(missing_docs, reason = "the fields are the specification's field table")]
        pub struct $name { $($(#[$fmeta])* pub $field: $ty),* }

        impl $crate::Wire for $name {
            fn encode(&self, _w: &mut $crate::Writer) {
                $($crate::Wire::encode(&self.$field, _w);)*
            }

            fn decode(_r: &mut $crate::Reader<'_>) -> Result<Self, $crate::DecodeError> {
                Ok(Self {
                    $($field: $crate::Wire::decode(_r)
                        .map_err(|e| e.within(stringify!($name), stringify!($field)))?),*
                })
            }
        }
    )*};
}

/// Declares an open enumeration: every number is a legal value, the known ones have names.
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$meta:meta])* $name:ident($int:ty) {
            $($(#[$cmeta:meta])* $constant:ident = $value:expr),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub struct $name(pub $int);

        impl $name {
            $($(#[$cmeta])* pub const $constant: Self = Self($value);)*

            /// The name of the value, when it is a known one.
            pub const fn name(self) -> Option<&'static str> {
                $(if self.0 == $value { return Some(stringify!($constant)); })*
                None
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self.name() {
                    Some(name) => f.write_str(name),
                    None => write!(f, "{}({:#x})", stringify!($name), self.0),
                }
            }
        }

        impl $crate::Wire for $name {
            fn encode(&self, w: &mut $crate::Writer) {
                $crate::Wire::encode(&self.0, w);
            }

            fn decode(r: &mut $crate::Reader<'_>) -> Result<Self, $crate::DecodeError> {
                <$int as $crate::Wire>::decode(r).map(Self)
            }
        }
    };
}
