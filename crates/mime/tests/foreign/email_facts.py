"""Prints what Python's email package sees in the messages named as arguments, as JSON."""

import email
import email.policy
import json
import sys


def addresses(message, field):
    """Addresses of all fields of a name; None where the package cannot tell."""
    found = []
    try:
        for header in message.get_all(field, []):
            found += [a.addr_spec for a in header.addresses]
    except Exception:  # the package fails on some damaged headers
        return None
    return found


def leaves(part):
    """Parts below a part, without going into messages."""
    if part.get_content_maintype() == "multipart":
        for inner in part.iter_parts():
            yield from leaves(inner)
    else:
        yield part


def facts(path):
    with open(path, "rb") as file:
        message = email.message_from_binary_file(file, policy=email.policy.default)
    subject = message["subject"]
    files = []
    for part in leaves(message):
        name = part.get_filename()
        if name and part.get_content_maintype() != "message":
            files.append({"name": name, "hex": part.get_payload(decode=True).hex()})
    body = message.get_body(("plain",))
    try:
        body = None if body is None else body.get_content()
    except (LookupError, UnicodeError, KeyError):
        body = None
    return {
        "subject": None if subject is None else str(subject),
        "from": addresses(message, "from"),
        "to": addresses(message, "to"),
        "cc": addresses(message, "cc"),
        "bcc": addresses(message, "bcc"),
        "files": files,
        "body": body,
    }


json.dump({path: facts(path) for path in sys.argv[1:]}, sys.stdout)
