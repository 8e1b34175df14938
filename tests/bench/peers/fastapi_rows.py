# SPDX-License-Identifier: GPL-3.0-or-later
"""Donations over FastAPI and SQLAlchemy: rows in, pages out."""
import datetime
import os
import uuid
from typing import List

from fastapi import FastAPI
from pydantic import BaseModel
from sqlalchemy import BigInteger, Boolean, Column, Date, DateTime, Numeric, String, create_engine
from sqlalchemy.orm import declarative_base, sessionmaker

engine = create_engine(os.environ["PEER_DATABASE"], pool_size=10)
Session = sessionmaker(bind=engine)
Base = declarative_base()


class Donation(Base):
    __tablename__ = "donation"
    seq = Column(BigInteger, primary_key=True, autoincrement=True)
    id = Column(String, unique=True)
    temple_id = Column(String, index=True)
    receipt_number = Column(String, index=True)
    devotee_name = Column(String)
    phone = Column(String, index=True)
    amount = Column(Numeric(12, 2))
    category = Column(String)
    payment_mode = Column(String)
    donated_on = Column(Date)
    created_at = Column(DateTime)
    created_by = Column(String)
    is_cancelled = Column(Boolean)
    version = Column(BigInteger)


class Body(BaseModel):
    devotee_name: str
    phone: str
    amount: str
    category: str
    payment_mode: str


Base.metadata.create_all(engine)
app = FastAPI()


@app.post("/rows", status_code=201)
def take(rows: List[Body]):
    now = datetime.datetime.utcnow()
    with Session() as session:
        session.add_all(Donation(id=str(uuid.uuid4()), temple_id="t", receipt_number=str(uuid.uuid4())[:12],
                                 donated_on=now.date(), created_at=now, created_by="u", is_cancelled=False, version=1,
                                 **row.dict()) for row in rows)
        session.commit()
    return {"success": True}


@app.get("/rows")
def give(after: int):
    with Session() as session:
        rows = session.query(Donation).filter(Donation.seq > after).order_by(Donation.seq).limit(1000)
        return [{column.name: getattr(row, column.name) for column in Donation.__table__.columns} for row in rows]
