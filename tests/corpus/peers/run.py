"""Runs one of the extractors in Python: a page a line goes in, what it finds comes out (see src/main.rs)."""

import json
import logging
import sys
import time
from importlib.metadata import version


def with_trafilatura(html, url):
    found = trafilatura.bare_extraction(html, url=url, include_images=True, with_metadata=True)
    if found is None:
        return {}
    return {
        "title": found.title,
        "author": found.author,
        "date": found.date,
        "html": trafilatura.htmlprocessing.build_html_output(found),
    }


def with_readability_lxml(html, url):
    page = readability.Document(html, url=url)
    return {"html": page.summary(), "title": page.short_title(), "author": page.author()}


out = sys.stdout
sys.stdout = sys.stderr
logging.disable(logging.CRITICAL)
name = sys.argv[1]
if name == "trafilatura":
    import trafilatura

    extract = with_trafilatura
else:
    import readability

    extract = with_readability_lxml

print(json.dumps({"version": version(name)}), file=out, flush=True)
for line in sys.stdin:
    page = json.loads(line)
    started = time.perf_counter()
    try:
        found = extract(page["html"], page["url"])
    except Exception as error:
        found = {"error": repr(error)}
    found["ms"] = (time.perf_counter() - started) * 1e3
    print(json.dumps(found), file=out, flush=True)
