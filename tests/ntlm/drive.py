"""Logs on by NTLM as others wrote it, and says what the server answered.

Prints the status of each answer on one connection, in one line: those of the handshake, then that
of a request without credentials, which tells whether the connection stayed logged on.
"""

import argparse
import base64
import http.client
import ssl
import sys
import urllib.parse
import warnings

import requests
import requests_ntlm
import spnego
import spnego.channel_bindings
from requests_ntlm.requests_ntlm import _get_certificate_hash

PATH = "/mapi/emsmdb/?MailboxId=x@example.test"
HEADERS = {
    "Content-Type": "application/mapi-http",
    "X-RequestType": "PING",
    "X-RequestId": "{3F2504E0-4F89-41D3-9A0C-0305E82C3301}:1",
    "X-ClientApplication": "Outlook/15.00.0847.4040",
}


def by_requests_ntlm(options):
    """The whole handshake is the library's, channel binding included."""
    auth = requests_ntlm.HttpNtlmAuth(options.user, options.password)
    verify = options.ca if options.ca else False
    with requests.Session() as session:
        url = options.url + PATH
        body = bytes(options.body)
        first = session.post(url, data=body, headers=HEADERS, auth=auth, verify=verify)
        statuses = [earlier.status_code for earlier in first.history] + [first.status_code]
        second = session.post(url, data=b"", headers=HEADERS, verify=verify)
        return statuses + [second.status_code]


def connection_to(options):
    url = urllib.parse.urlsplit(options.url)
    if url.scheme == "http":
        return http.client.HTTPConnection(url.hostname, url.port)
    if options.ca:
        context = ssl.create_default_context(cafile=options.ca)
    else:
        context = ssl._create_unverified_context()
    return http.client.HTTPSConnection(url.hostname, url.port, context=context)


def binding_of(options, connection):
    """The certificate's hash is taken by requests-ntlm."""
    if options.binding == "none":
        return None
    connection.connect()
    digest = b"x" * 32
    if options.binding == "right":
        digest = _get_certificate_hash(connection.sock.getpeercert(True))
    data = b"tls-server-end-point:" + digest
    return spnego.channel_bindings.GssChannelBindings(application_data=data)


def spoil(token):
    """Changes one bit of the MIC of an AUTHENTICATE_MESSAGE, wherever it stands in the token."""
    start = token.index(b"NTLMSSP\0\3")
    return token[: start + 80] + bytes([token[start + 80] ^ 1]) + token[start + 81 :]


def by_pyspnego(options):
    """HTTP is Python's, the tokens are pyspnego's."""
    connection = connection_to(options)
    binding = binding_of(options, connection)
    scheme = "NTLM" if options.protocol == "ntlm" else "Negotiate"
    client = spnego.client(
        options.user,
        options.password,
        hostname="localhost",
        service="HTTP",
        protocol=options.protocol,
        channel_bindings=binding,
        options=spnego.NegotiateOptions.use_ntlm
        if options.protocol == "ntlm"
        else spnego.NegotiateOptions.use_negotiate,
    )
    statuses = []
    token = client.step()
    while token:
        if options.mic == "wrong" and b"NTLMSSP\0\3" in token:
            token = spoil(token)
        value = f"{scheme} {base64.b64encode(token).decode()}"
        connection.request("POST", PATH, bytes(options.body), HEADERS | {"Authorization": value})
        answer = connection.getresponse()
        answer.read()
        statuses.append(answer.status)
        name, _, value = (answer.getheader("WWW-Authenticate") or "").partition(" ")
        if client.complete or name != scheme or not value:
            break
        token = client.step(base64.b64decode(value))
        if answer.status == 200:
            break
    if 200 in statuses and not client.complete:
        return statuses + ["incomplete"]
    connection.request("POST", PATH, b"", HEADERS)
    answer = connection.getresponse()
    answer.read()
    return statuses + [answer.status]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("client", choices=["requests-ntlm", "pyspnego"])
    parser.add_argument("--url", required=True)
    parser.add_argument("--ca", help="without it the server's certificate is not checked")
    parser.add_argument("--user", default="alice@example.test")
    parser.add_argument("--password", default="demo")
    parser.add_argument("--body", type=int, default=0, help="bytes of the first body")
    parser.add_argument("--protocol", choices=["ntlm", "negotiate"], default="ntlm")
    parser.add_argument("--binding", choices=["none", "right", "wrong"], default="none")
    parser.add_argument("--mic", choices=["right", "wrong"], default="right")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    run = by_requests_ntlm if options.client == "requests-ntlm" else by_pyspnego
    print(*run(options))


if __name__ == "__main__":
    sys.exit(main())
