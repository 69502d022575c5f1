"""Reads compressed RTF as others wrote the readers, a value in hexadecimal per line.

Prints three values for each, as UTF-8 in hexadecimal: what the RTF was made of, the text that those
see who show RTF, and the RTF compressed again.
"""

import logging
import sys

import compressed_rtf
from RTFDE.deencapsulate import DeEncapsulator
from striprtf.striprtf import rtf_to_text


def read(value):
    rtf = compressed_rtf.decompress(value)
    inside = DeEncapsulator(rtf)
    inside.deencapsulate()
    content = inside.content
    if isinstance(content, bytes):
        content = content.decode("utf-8")
    # Characters of two units come out as those.
    shown = rtf_to_text(rtf.decode("ascii")).encode("utf-16", "surrogatepass").decode("utf-16")
    return content.encode(), shown.encode(), compressed_rtf.compress(rtf)


def main():
    logging.disable(logging.CRITICAL)
    for line in sys.stdin:
        values = read(bytes.fromhex(line.strip()))
        print(" ".join(value.hex() or "-" for value in values))


main()
