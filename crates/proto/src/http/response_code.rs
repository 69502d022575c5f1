//! [MS-OXCMAPIHTTP] 2.2.3.3.3 X-ResponseCode.

tradepost_wire::open_enum!(
    /// What became of a request at the level of the envelope; 0 means that the body answers it.
    ResponseCode(u32) {
        /// The request was well formed and accepted.
        SUCCESS = 0,
        /// An unknown failure.
        UNKNOWN_FAILURE = 1,
        /// The method is not POST.
        INVALID_VERB = 2,
        /// The path is no endpoint.
        INVALID_PATH = 3,
        /// A header has a value that is not allowed.
        INVALID_HEADER = 4,
        /// X-RequestType has a value that this endpoint does not know.
        INVALID_REQUEST_TYPE = 5,
        /// The context cookie does not have the form of one.
        INVALID_CONTEXT_COOKIE = 6,
        /// A required header is missing.
        MISSING_HEADER = 7,
        /// Requests without a user are not accepted.
        ANONYMOUS_NOT_ALLOWED = 8,
        /// The request is too large.
        TOO_LARGE = 9,
        /// There is no such session context, or it belongs to somebody else.
        CONTEXT_NOT_FOUND = 10,
        /// The client has no privilege to the session context.
        NO_PRIVILEGE = 11,
        /// The body does not have the form of the request type.
        INVALID_REQUEST_BODY = 12,
        /// A required cookie is missing.
        MISSING_COOKIE = 13,
        /// Reserved; a client ignores it.
        RESERVED = 14,
        /// More than one request at a time, or the wrong sequence cookie.
        INVALID_SEQUENCE = 15,
        /// The endpoint is switched off.
        ENDPOINT_DISABLED = 16,
        /// The answer is not valid.
        INVALID_RESPONSE = 17,
        /// The endpoint is shutting down.
        ENDPOINT_SHUTTING_DOWN = 18,
    }
);

impl ResponseCode {
    /// What the code means, for people; the specification's words.
    pub const fn text(self) -> &'static str {
        match self.0 {
            0 => "Success",
            1 => "Unknown Failure",
            2 => "Invalid Verb",
            3 => "Invalid Path",
            4 => "Invalid Header",
            5 => "Invalid Request Type",
            6 => "Invalid Context Cookie",
            7 => "Missing Header",
            8 => "Anonymous Not Allowed",
            9 => "Too Large",
            10 => "Context Not Found",
            11 => "No Privilege",
            12 => "Invalid Request Body",
            13 => "Missing Cookie",
            14 => "Reserved",
            15 => "Invalid Sequence",
            16 => "Endpoint Disabled",
            17 => "Invalid Response",
            18 => "Endpoint Shutting Down",
            _ => "unknown code",
        }
    }
}

impl std::fmt::Display for ResponseCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.0, self.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_read_as_in_the_specification() {
        assert_eq!(ResponseCode::CONTEXT_NOT_FOUND.to_string(), "10 (Context Not Found)");
        assert_eq!(ResponseCode(99).to_string(), "99 (unknown code)");
        assert_eq!(format!("{:?}", ResponseCode::INVALID_SEQUENCE), "INVALID_SEQUENCE");
    }
}
