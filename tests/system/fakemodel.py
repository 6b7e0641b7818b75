# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A language model on loopback that speaks Chat Completions and judges papers by their numbers."""
import http.server
import json
import re
import threading
import time


class FakeModel:
    """Serves until it is closed; url is what llm.endpoint wants. seconds: before each answer."""

    def __init__(self):
        self.seconds = 0
        self.asked = []  # the ids of each request's papers
        model = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                ids = re.findall(r"^p\d+ ArXiv ID: (\S+)$", body["messages"][-1]["content"], re.M)
                model.asked.append(ids)
                time.sleep(model.seconds)
                content = "\n".join(json.dumps(verdict(id)) for id in ids)
                answer = json.dumps({
                    "model": body["model"],
                    "choices": [{"message": {"content": content}, "finish_reason": "stop"}],
                    "usage": {"prompt_tokens": 3000, "completion_tokens": 40 * len(ids),
                              "total_tokens": 3000 + 40 * len(ids)}}).encode()
                try:
                    self.send_response(200)
                    self.send_header("Content-Type", "application/json")
                    self.send_header("Content-Length", str(len(answer)))
                    self.end_headers()
                    self.wfile.write(answer)
                except OSError:  # whoever asked has gone
                    pass

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = "http://127.0.0.1:%d/v1" % self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()


def verdict(id):
    return {"ARXIVID": id, "COMMENT": "As its number says.", "RELEVANCE": 1 + int(id[-1]),
            "NOVELTY": 7}
