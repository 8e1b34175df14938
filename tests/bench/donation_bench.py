#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""POST /donations (JWT, row-level security, audit, double entry, receipt; durable) beside FastAPI with
SQLAlchemy that inserts one row, on the same PostgreSQL, with the same client, in the same run.

donation_bench.py BIN_DIR [--seconds S] [--rounds R]

The medians in requests a second on 1 and on 8 connections, and the ratio; asserts nothing.
"""
import argparse
import multiprocessing
import os
import pathlib
import socket
import statistics
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "installer"))
from stack import Client, Stack, free_port, until  # noqa: E402

PEER = '''
import uuid, datetime
from fastapi import FastAPI
from pydantic import BaseModel
from sqlalchemy import create_engine, Column, String, Numeric, DateTime, Date, Boolean, BigInteger
from sqlalchemy.orm import declarative_base, sessionmaker
engine = create_engine("%s", pool_size=10)
Session = sessionmaker(bind=engine)
Base = declarative_base()
class Donation(Base):
    __tablename__ = "donation"
    id = Column(String, primary_key=True)
    temple_id = Column(String, index=True); receipt_number = Column(String, index=True)
    devotee_name = Column(String); phone = Column(String, index=True); amount = Column(Numeric(12, 2))
    category = Column(String); payment_mode = Column(String); reference = Column(String)
    donated_on = Column(Date); created_at = Column(DateTime); created_by = Column(String)
    financial_year = Column(String); remarks = Column(String); is_cancelled = Column(Boolean)
    version = Column(BigInteger); source = Column(String)
Base.metadata.create_all(engine)
class Body(BaseModel):
    devotee_name: str
    phone: str
    amount: str
    category: str
    payment_mode: str
app = FastAPI()
@app.post("/api/v1/donations", status_code=201)
def donate(body: Body):
    session = Session()
    try:
        now = datetime.datetime.utcnow()
        row = Donation(id=str(uuid.uuid4()), temple_id="t", receipt_number=str(uuid.uuid4())[:12],
            devotee_name=body.devotee_name, phone=body.phone, amount=body.amount, category=body.category,
            payment_mode=body.payment_mode, donated_on=now.date(), created_at=now, created_by="u",
            financial_year="2026-27", is_cancelled=False, version=1, source="web")
        session.add(row)
        session.commit()
        return {"success": True, "data": {"id": row.id, "amount": body.amount}}
    finally:
        session.close()
'''
BODY = (b'{"devotee_name":"Ramesh","phone":"9845012345","amount":"501","category":"General","payment_mode":"Card"}')


def request(token):
    return (b"POST /api/v1/donations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            b"Authorization: Bearer " + token.encode() + b"\r\nContent-Length: " + str(len(BODY)).encode()
            + b"\r\n\r\n" + BODY)


def drive(port, message, seconds, results):
    """One connection; the client costs as little as it can, for both the same."""
    done = 0
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            line.sendall(message)
            answer = line.recv(65536)
            head, _, body = answer.partition(b"\r\n\r\n")
            if not head.startswith(b"HTTP/1.1 201"):
                raise SystemExit(answer.decode(errors="replace"))
            length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
            while len(body) < length:
                body += line.recv(65536)
            done += 1
    results.put(done)


def rate(port, token, connections, seconds):
    results = multiprocessing.Queue()
    drivers = [multiprocessing.Process(target=drive, args=(port, request(token), seconds, results),
                                       daemon=True)
               for _ in range(connections)]
    for driver in drivers:
        driver.start()
    total = sum(results.get(timeout=seconds + 20) for _ in drivers)
    for driver in drivers:
        driver.join()
    return total / seconds


class Bench(Stack):
    def begin(self):
        self.database = free_port()
        self.init_cluster("primary", "archive_mode = off\nshared_buffers = '256MB'\n")
        self.start_postgres("primary", self.database)
        self.make_roles(self.database)
        self.start_server()
        self.start_peer()

    def start_server(self):
        settings = self.settings(self.database, MANDIRMITRA_RATE_LIMIT_USER="1000000000",
                                 MANDIRMITRA_RATE_LIMIT_TEMPLE="1000000000", MANDIRMITRA_WORKERS="8")
        self.server(settings, "migrate")
        self.server(settings, "create-temple", "--code", "SVT", "--name", "Bench", "--admin", "lakshmi")
        self.web = free_port()
        self.serve("server", settings, self.web)
        self.token = Client(self.web).log_in().token

    def start_peer(self):
        self.psql(self.database, "CREATE DATABASE peer OWNER mm_owner")
        url = f"postgresql+psycopg2://mm_owner@127.0.0.1:{self.database}/peer"
        self.write("peer.py", PEER % url)
        self.peer = free_port()
        self.start("peer", "python3", "-m", "uvicorn", "--log-level", "warning", "--port", self.peer, "peer:app",
                   env={"PYTHONPATH": str(self.folder)})
        until("the peer listens", lambda: Client(self.peer).get("/docs").status == 200)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin_dir", type=pathlib.Path)
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with Bench(options.bin_dir) as bench:
        bench.begin()
        for connections in (1, 8):
            figures = {}
            for name, port, token in (("mandirmitra", bench.web, bench.token), ("fastapi", bench.peer, "x")):
                rate(port, token, connections, 1)
                figures[name] = statistics.median(rate(port, token, connections, options.seconds)
                                                  for _ in range(options.rounds))
            print(f"{connections} connections: {figures['mandirmitra']:.0f}/s, FastAPI with one row "
                  f"{figures['fastapi']:.0f}/s, ratio {figures['mandirmitra'] / figures['fastapi']:.1f}", flush=True)
        if os.environ.get("MM_BENCH_WAIT"):
            input("the stack is up; Enter ends it")


if __name__ == "__main__":
    main()
