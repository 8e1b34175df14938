// SPDX-License-Identifier: GPL-3.0-or-later
// pouchdb.js FOLDER ROWS: PouchDB on LevelDB with pouchdb-server, loopback; figures as one JSON object.
const path = require("path");
const fs = require("fs");
const { spawn } = require("child_process");
const [folder, rows] = [process.argv[2], Number(process.argv[3])];
const PouchDB = require(path.join(folder, "node_modules/pouchdb"));
const data = fs.mkdtempSync(path.join(folder, "data-"));
const port = 20000 + (process.pid % 20000);
const server = spawn(path.join(folder, "node_modules/.bin/pouchdb-server"),
    ["--port", String(port), "--dir", data, "--no-stdout-logs", "--config", path.join(data, "config.json")],
    { stdio: "ignore", cwd: data });
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const url = `http://127.0.0.1:${port}/donations`;
const donation = (i) => ({ _id: `d${String(i).padStart(9, "0")}`, temple_id: "t", receipt_number: `C01/2627/${i}`,
    devotee_name: `Devotee ${i}`, phone: `98450${i % 100000}`, amount: 50100, category: "GENERAL", payment_mode: "cash",
    donated_on: "2026-11-22", created_at: Date.now(), created_by: "u", version: 1 });

async function main() {
    for (let tries = 0; ; ++tries) {
        try { await fetch(`http://127.0.0.1:${port}/`); break; } catch (error) {
            if (tries > 100) throw error;
            await sleep(100);
        }
    }
    const first = new PouchDB(path.join(data, "first"));
    for (let i = 0; i < rows; i += 1000) {
        await first.bulkDocs(Array.from({ length: Math.min(1000, rows - i) }, (_, k) => donation(i + k)));
    }
    let began = performance.now();
    await first.replicate.to(url, { batch_size: 500 });
    const push = rows / ((performance.now() - began) / 1000);
    const second = new PouchDB(path.join(data, "second"));
    began = performance.now();
    await second.replicate.from(url, { batch_size: 1000 });
    const firstSync = ((performance.now() - began) / 1000) * (100000 / rows);
    const megabytes = process.memoryUsage.rss() / 1048576;
    const remote = new PouchDB(url);
    const times = [];
    let arrived;
    const feed = remote.changes({ since: "now", live: true }).on("change", () => arrived && arrived());
    await sleep(500);
    for (let i = 0; i < 50; ++i) {
        const came = new Promise((done) => { arrived = done; });
        began = performance.now();
        await new PouchDB(url).put(donation(rows + 1 + i));
        await came;
        times.push(performance.now() - began);
    }
    feed.cancel();
    times.sort((a, b) => a - b);
    console.log(JSON.stringify({ push, first_s: firstSync, megabytes, p50: times[25] }));
}
main().then(() => 0, (error) => { console.error(error.message); return 1; }).then((code) => {
    server.kill();
    fs.rmSync(data, { recursive: true, force: true });
    process.exit(code);
});
