"""A real SMTP server for mail_sender_test: answers by address and prints what it took, one JSON object a line.

    slow-...@   451 the first time, then taken
    gone-...@   550, with the address in the answer
    spam-...@   554 after the text was sent
    anybody     taken

The first line printed is the port.
"""
import json
import sys
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller


class Handler:
    def __init__(self):
        self.asked = set()

    async def handle_RCPT(self, server, session, envelope, address, options):
        first = address not in self.asked
        self.asked.add(address)
        if address.startswith("slow-") and first:
            return "451 4.3.2 Try again later"
        if address.startswith("gone-"):
            return f"550 5.1.1 <{address}>: no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos[0].startswith("spam-"):
            return "554 5.7.1 We do not like this"
        message = message_from_bytes(envelope.content, policy=policy.default)
        parts = {p.get_content_type(): p.get_content().replace("\r\n", "\n") for p in message.iter_parts()}
        print(json.dumps({
            "envelope_from": envelope.mail_from,
            "envelope_to": envelope.rcpt_tos,
            "names": [name.lower() for name in message.keys()],
            "headers": {name.lower(): str(value) for name, value in message.items()},
            "type": message.get_content_type(),
            "text": parts.get("text/plain"),
            "html": parts.get("text/html"),
            "defects": [str(d) for d in message.defects],
            "longest": max(len(line) for line in envelope.content.split(b"\r\n")),
            "bare": envelope.content.replace(b"\r\n", b"").count(b"\n") + envelope.content.replace(b"\r\n", b"").count(b"\r"),
        }), flush=True)
        return "250 2.0.0 Taken"


class AnyPort(Controller):
    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


controller = AnyPort(Handler(), hostname="127.0.0.1", port=0)
controller.start()
print(controller.port, flush=True)
sys.stdin.read()  # until whoever started it goes
controller.stop()
