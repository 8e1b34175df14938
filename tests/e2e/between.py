# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands between a counter and the service: passes on, records, answers by itself, or cuts at a byte."""
import contextlib
import re
import socket
import threading


class Exchange:
    def __init__(self, request, reply):
        self.request = request
        self.reply = reply

    @property
    def line(self):
        return self.request.split(b"\r\n", 1)[0].decode()

    def header(self, name):
        found = re.search(rb"(?im)^" + name.encode() + rb": *([^\r]*)", self.request.split(b"\r\n\r\n", 1)[0])
        return found.group(1).decode() if found else ""

    @property
    def body(self):
        return self.request.split(b"\r\n\r\n", 1)[1]


def answer_of(status, kind, body):
    return (f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
            .encode() + body)


class Between:
    """`rule(line)` says what is done with a request: None (passed on), ("answer", bytes),
    ("change", function of the request), ("cut request", n) or ("cut reply", n): n bytes pass."""

    def __init__(self, target):
        self.target = target
        self.rule = lambda line: None
        self.seen = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def close(self):
        self.listener.close()

    def serve(self, client):
        service = None
        with contextlib.suppress(OSError), client:
            while request := whole_message(client):
                if service is None:
                    service = socket.create_connection(("127.0.0.1", self.target))
                if not self.pass_on(request, client, service):
                    break
        if service is not None:
            service.close()

    def pass_on(self, request, client, service):
        action = self.rule(Exchange(request, b"").line)
        kind = action[0] if action else ""
        if kind == "answer":
            client.sendall(action[1])
            return False
        if kind == "cut request":
            service.sendall(request[:action[1]])
            return False
        if kind == "change":
            request = action[1](request)
        service.sendall(request)
        reply = whole_message(service)
        self.seen.append(Exchange(request, reply))
        if kind == "cut reply":
            client.sendall(reply[:action[1]])
            return False
        client.sendall(reply)
        return bool(reply)


def whole_message(peer):
    """A request or a reply with its body; empty when the other side has gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = peer.recv(65536)
        if not more:
            return b""
        data += more
    head, body = data.split(b"\r\n\r\n", 1)
    length = re.search(rb"(?im)^content-length: *([0-9]+)", head)
    wanted = int(length.group(1)) if length else 0
    while len(body) < wanted:
        more = peer.recv(65536)
        if not more:
            return b""
        body += more
    return head + b"\r\n\r\n" + body
