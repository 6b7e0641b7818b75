# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A feed of one announcement, as arXiv lays it out, on loopback."""
import http.server
import threading

SUBJECTS = ["sparse attention", "protein folding", "robot grasping", "language models",
            "graph learning", "speech enhancement", "quantum error correction", "pruning"]


def item(number):
    subject = SUBJECTS[number % len(SUBJECTS)]
    identifier = "2510.%05d" % number
    return (
        "<item><title>%(title)s</title><link>https://arxiv.org/abs/%(id)s</link>"
        "<description>arXiv:%(id)sv1 Announce Type: new \nAbstract: We study %(subject)s with "
        "$O(n^{%(number)d})$ steps and language models.</description>"
        '<guid isPermaLink="false">oai:arXiv.org:%(id)sv1</guid><category>cs.LG</category>'
        "<pubDate>Wed, 01 Oct 2025 00:00:00 -0400</pubDate>"
        "<arxiv:announce_type>new</arxiv:announce_type>"
        "<dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights>"
        "<dc:creator>Ada Writer, Ben Reader</dc:creator></item>"
        % {"title": "%s, part %d" % (subject.capitalize(), number), "id": identifier,
           "subject": subject, "number": number})


def feed(count):
    return ('<?xml version="1.0" encoding="UTF-8"?><rss '
            'xmlns:arxiv="http://arxiv.org/schemas/atom" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel>'
            "<title>cs.LG updates on arXiv.org</title><link>http://rss.arxiv.org/rss/cs.LG</link>"
            "<description>cs.LG updates</description>"
            "<pubDate>Wed, 01 Oct 2025 00:00:00 -0400</pubDate>"
            + "".join(item(number) for number in range(1, count + 1))
            + "</channel></rss>").encode()


class FakeFeed:
    """Serves the feed until it is closed; url is what arxiv.feed-url wants."""

    def __init__(self, count):
        body = feed(count)

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                found = self.path.startswith("/rss/")
                self.send_response(200 if found else 404)
                self.send_header("Content-Type", "text/xml")
                self.send_header("Content-Length", str(len(body) if found else 0))
                self.end_headers()
                if found:
                    self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = "http://127.0.0.1:%d" % self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
