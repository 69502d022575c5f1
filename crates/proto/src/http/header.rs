//! Names and fixed values of header fields, [MS-OXCMAPIHTTP] 2.2.3.

/// The content type of requests, and of answers with response code 0.
pub const MAPI_HTTP: &str = "application/mapi-http";
/// The content type of answers with another response code.
pub const HTML: &str = "text/html";

/// 2.2.3.3.1 X-RequestType.
pub const REQUEST_TYPE: &str = "x-requesttype";
/// 2.2.3.3.2 X-RequestId: `{GUID}:counter`.
pub const REQUEST_ID: &str = "x-requestid";
/// 2.2.3.3.3 X-ResponseCode, decimal.
pub const RESPONSE_CODE: &str = "x-responsecode";
/// 2.2.3.3.4 X-ClientInfo: `{GUID}:counter`, opaque to the server.
pub const CLIENT_INFO: &str = "x-clientinfo";
/// 2.2.3.3.5 X-PendingPeriod, milliseconds.
pub const PENDING_PERIOD: &str = "x-pendingperiod";
/// 2.2.3.3.6 X-ClientApplication: `Outlook/15.xx.xxxx.xxxx`.
pub const CLIENT_APPLICATION: &str = "x-clientapplication";
/// 2.2.3.3.7 X-ServerApplication: `Exchange/15.xx.xxxx.xxx`.
pub const SERVER_APPLICATION: &str = "x-serverapplication";
/// 2.2.3.3.8 X-ExpirationInfo, milliseconds.
pub const EXPIRATION_INFO: &str = "x-expirationinfo";
/// 2.2.3.3.9 X-ElapsedTime, milliseconds.
pub const ELAPSED_TIME: &str = "x-elapsedtime";
/// 2.2.3.3.10 X-StartTime, in the date form of HTTP.
pub const START_TIME: &str = "x-starttime";
/// [MS-OXDSCLI] 2.2.2.1: a client that can use the mapiHttp protocol says so with this header of
/// its discovery request.
pub const MAPI_HTTP_CAPABILITY: &str = "x-mapihttpcapability";

/// The cookie that names the session context, as Exchange calls it.
pub const CONTEXT_COOKIE: &str = "MapiContext";
/// The cookie that keeps requests in order, as Exchange calls it.
pub const SEQUENCE_COOKIE: &str = "MapiSequence";
