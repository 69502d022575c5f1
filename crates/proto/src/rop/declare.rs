//! The declaring macros. An operation is declared once, as the field tables of its sections.

/// Declares one operation: its number, and the two directions of its message.
///
/// The parts after `Request` are the specification's section titles, and give the shape of the
/// answer: `Success` (body when it succeeded), `SuccessOrWarning` (the same, and with
/// ecWarnWithErrors), `Always` (body whatever the return value), `NullDestination` (another body
/// for that code), none (no body), `Reply = Type` (by hand).
macro_rules! rop {
    (
        $module:ident = $id:literal,
        $(#[$doc:meta])* struct Request { logon_id: LogonId, $($fields:tt)* },
        Reply = $reply:ident $(,)?
    ) => {
        $(#[$doc])*
        pub mod $module {
            #[allow(unused_imports, reason = "some operations need plain integers only")]
            use super::*;
            rop!(@request $id, $(#[$doc])* { $($fields)* });
            #[doc = "What follows the handle index in the answer."]
            pub type Reply = super::$reply;
        }
    };
    (
        $module:ident = $id:literal,
        $(#[$doc:meta])* struct Request { logon_id: LogonId, $($fields:tt)* }
        $(, struct $part:ident { $($part_fields:tt)* })* $(,)?
    ) => {
        $(#[$doc])*
        pub mod $module {
            #[allow(unused_imports, reason = "some operations need plain integers only")]
            use super::*;
            rop!(@request $id, $(#[$doc])* { $($fields)* });
            $(rop!(@part $part { $($part_fields)* });)*
            #[doc = "What follows the handle index in the answer."]
            pub type Reply = rop!(@reply $($part)*);
        }
    };
    (@request $id:literal, $(#[$doc:meta])* { $($fields:tt)* }) => {
        #[doc = "RopId."]
        pub const ID: u8 = $id;
        tradepost_wire::wire!($(#[$doc])* pub struct Request { logon_id: LogonId, $($fields)* });
        rop!(@handles $($fields)*);
    };
    (@handles input: HandleIndex, output: HandleIndex, $($rest:tt)*) => {
        rop!(@indices this: this.output, Some(this.input), Some(this.output), None);
    };
    (@handles source: HandleIndex, target: HandleIndex, $($rest:tt)*) => {
        rop!(@indices this: this.source, Some(this.source), None, Some(this.target));
    };
    (@handles response: HandleIndex, input: HandleIndex, $($rest:tt)*) => {
        rop!(@indices this: this.response, Some(this.input), None, None);
    };
    (@handles input: HandleIndex, $($rest:tt)*) => {
        rop!(@indices this: this.input, Some(this.input), None, None);
    };
    (@handles output: HandleIndex, $($rest:tt)*) => {
        rop!(@indices this: this.output, None, Some(this.output), None);
    };
    (@indices $this:ident: $answer:expr, $input:expr, $output:expr, $target:expr) => {
        impl $crate::rop::Indices for Request {
            fn handles(&self) -> $crate::rop::Handles {
                let $this = self;
                $crate::rop::Handles {
                    answer: $answer,
                    input: $input,
                    output: $output,
                    target: $target,
                }
            }
        }
    };
    (@part Success $body:tt) => {
        rop!(@struct Success, "Success response.", $body);
        impl $crate::rop::SuccessBody for Success {
            const WARNINGS: &'static [tradepost_mapi::ErrorCode] = &[];
        }
    };
    (@part SuccessOrWarning $body:tt) => {
        rop!(@struct SuccessOrWarning, "Success response, also with ecWarnWithErrors.", $body);
        impl $crate::rop::SuccessBody for SuccessOrWarning {
            const WARNINGS: &'static [tradepost_mapi::ErrorCode] = &[$crate::rop::WARN_WITH_ERRORS];
        }
    };
    (@part Always $body:tt) => {
        rop!(@struct Always, "Response, whatever the return value.", #[derive(Default)] $body);
    };
    (@part NullDestination $body:tt) => {
        rop!(@struct NullDestination, "Null destination response.", #[derive(Default)] $body);
        impl $crate::rop::NullBody for NullDestination {
            fn null(target: u8) -> Self {
                let mut body = Self::default();
                body.target = target.into();
                body
            }
        }
    };
    (@struct $name:ident, $doc:literal, $(#[$meta:meta])* { $($fields:tt)* }) => {
        tradepost_wire::wire!(#[doc = $doc] $(#[$meta])* pub struct $name { $($fields)* });
    };
    (@reply) => { $crate::rop::Code };
    (@reply Always) => { $crate::rop::WithCode<Always> };
    (@reply Always NullDestination) => {
        $crate::rop::OrNullDestination<$crate::rop::WithCode<Always>, NullDestination>
    };
    (@reply Success NullDestination) => {
        $crate::rop::OrNullDestination<$crate::rop::OnSuccess<Success>, NullDestination>
    };
    (@reply $body:ident) => { $crate::rop::OnSuccess<$body> };
}

/// Joins the operations into the two unions. Three lists: those with request and answer, those
/// whose answer is none or another's, those with an answer only.
macro_rules! rop_table {
    (
        [$($both:ident = $group:ident::$module:ident),* $(,)?],
        [$($alone:ident = $alone_group:ident::$alone_module:ident),* $(,)?],
        [$($event:ident = $event_group:ident::$event_module:ident),* $(,)?] $(,)?
    ) => {
        /// A request for one operation.
        #[derive(Clone, Debug, PartialEq)]
        #[allow(missing_docs, reason = "the variants are named as the operations")]
        pub enum Request {
            $($both($group::$module::Request),)*
            $($alone($alone_group::$alone_module::Request),)*
        }

        /// The answer to one operation, or what a server says unasked.
        #[derive(Clone, Debug, PartialEq)]
        #[allow(missing_docs, reason = "the variants are named as the operations")]
        pub enum Response {
            $($both(Answer<$group::$module::Reply>),)*
            $($event($event_group::$event_module::Response),)*
        }

        /// Number and name of every operation, in the order of declaration.
        pub const ALL: &[(u8, &str)] = &[
            $(($group::$module::ID, concat!("Rop", stringify!($both))),)*
            $(($alone_group::$alone_module::ID, concat!("Rop", stringify!($alone))),)*
            $(($event_group::$event_module::ID, concat!("Rop", stringify!($event))),)*
        ];

        $(impl Operation for $group::$module::Request {
            type Reply = $group::$module::Reply;

            fn wrap(answer: Answer<Self::Reply>) -> Response {
                Response::$both(answer)
            }
        })*

        impl Request {
            /// RopId.
            pub fn id(&self) -> u8 {
                match self {
                    $(Self::$both(_) => $group::$module::ID,)*
                    $(Self::$alone(_) => $alone_group::$alone_module::ID,)*
                }
            }

            /// LogonId.
            pub fn logon_id(&self) -> LogonId {
                match self {
                    $(Self::$both(x) => x.logon_id,)*
                    $(Self::$alone(x) => x.logon_id,)*
                }
            }

            /// The handle indices.
            pub fn handles(&self) -> Handles {
                match self {
                    $(Self::$both(x) => x.handles(),)*
                    $(Self::$alone(x) => x.handles(),)*
                }
            }

            /// The failing answer, in the shape of this operation. None where the operation has no
            /// answer.
            pub fn refuse(&self, code: tradepost_mapi::ErrorCode) -> Option<Response> {
                match self {
                    $(Self::$both(x) => Some(x.refuse(code)),)*
                    $(Self::$alone(x) => x.refusal(code),)*
                }
            }
        }

        impl Response {
            /// RopId.
            pub fn id(&self) -> u8 {
                match self {
                    $(Self::$both(_) => $group::$module::ID,)*
                    $(Self::$event(_) => $event_group::$event_module::ID,)*
                }
            }

            /// The handle index, where the answer belongs to a request.
            pub fn handle(&self) -> Option<HandleIndex> {
                match self {
                    $(Self::$both(x) => Some(x.handle),)*
                    $(Self::$event(_) => None,)*
                }
            }

            /// The return value, where the answer belongs to a request.
            pub fn code(&self) -> Option<tradepost_mapi::ErrorCode> {
                match self {
                    $(Self::$both(x) => Some(x.reply.code()),)*
                    $(Self::$event(_) => None,)*
                }
            }
        }

        impl Wire for Request {
            fn encode(&self, w: &mut Writer) {
                self.id().encode(w);
                match self {
                    $(Self::$both(x) => x.encode(w),)*
                    $(Self::$alone(x) => x.encode(w),)*
                }
            }

            fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let at = r.clone();
                Ok(match u8::decode(r)? {
                    $($group::$module::ID => Self::$both(Wire::decode(r)?),)*
                    $($alone_group::$alone_module::ID => Self::$alone(Wire::decode(r)?),)*
                    id => return Err(at.fail("RopId", Fault::Invalid(id.into()))),
                })
            }
        }

        impl Wire for Response {
            fn encode(&self, w: &mut Writer) {
                self.id().encode(w);
                match self {
                    $(Self::$both(x) => x.encode(w),)*
                    $(Self::$event(x) => x.encode(w),)*
                }
            }

            fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let at = r.clone();
                Ok(match u8::decode(r)? {
                    $($group::$module::ID => Self::$both(Wire::decode(r)?),)*
                    $($event_group::$event_module::ID => Self::$event(Wire::decode(r)?),)*
                    id => return Err(at.fail("RopId", Fault::Invalid(id.into()))),
                })
            }
        }
    };
}
