# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person with a browser: an HTTP client with cookies, links and forms, and what that person does to sign in."""

import http.cookiejar
import html.parser
import urllib.error
import urllib.parse
import urllib.request

PERSON = "ada@contoso.example"


class Page(html.parser.HTMLParser):
    """An answer: its address, status, text, links by their words, and its first form."""

    def __init__(self, address, status, text):
        super().__init__()
        self.address, self.status, self.text = address, status, text
        self.action, self.fields, self.links = None, {}, {}
        self._link = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "form" and self.action is None:
            self.action = urllib.parse.urljoin(self.address, values.get("action", ""))
        elif tag == "input" and "name" in values:
            self.fields[values["name"]] = values.get("value") or ""
        elif tag == "a":
            self._link = values.get("href")

    def handle_data(self, data):
        if self._link and data.strip():
            self.links[data.strip(" []\n")] = urllib.parse.urljoin(self.address, self._link)
            self._link = None


class _StopAt(urllib.request.HTTPRedirectHandler):
    """Follows redirects, but not to the client's own address: what is sent there, the test decides."""

    def __init__(self):
        self.stop, self.reached = None, None

    def redirect_request(self, request, body, code, message, headers, address):
        if self.stop and address.startswith(self.stop):
            self.reached = address
            return None
        return super().redirect_request(request, body, code, message, headers, address)


class Browser:
    def __init__(self):
        self._redirects = _StopAt()
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self._client = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), cookies, self._redirects)
        self._client.addheaders = [("Accept", "text/html")]

    def open(self, address, fields=None):
        body = None if fields is None else urllib.parse.urlencode(fields).encode()
        try:
            answer = self._client.open(address, body, timeout=20)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return Page(answer.geturl(), answer.status, answer.read().decode())

    def submit(self, page, **values):
        return self.open(page.action, {**page.fields, **values})

    def _answer_questions(self, page, decline):
        """Signs in and consents, or declines at the last moment, until the provider asks nothing more."""
        while self._redirects.reached is None and page.action and "prompt" in page.fields:
            if page.fields["prompt"] == "login":
                page = self.submit(page, login=PERSON, password="any")
            elif decline:
                page = self.open(page.links["Cancel"])
            else:
                page = self.submit(page)
        return page

    def authorize(self, address, decline=False):
        """Signs in at an authorization address. Returns the address that the provider sends the browser back to."""
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(address).query)
        self._redirects.stop, self._redirects.reached = query["redirect_uri"][0], None
        page = self._answer_questions(self.open(address), decline)
        assert self._redirects.reached, f"{page.status} at {page.address}: {page.text}"
        return self._redirects.reached

    def choose(self, address, words):
        """Follows the link of these words on the page at an authorization address. Returns what authorize() returns."""
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(address).query)
        self._redirects.stop, self._redirects.reached = query["redirect_uri"][0], None
        page = self.open(self.open(address).links[words])
        assert self._redirects.reached, f"{page.status} at {page.address}: {page.text}"
        return self._redirects.reached

    def enter_code(self, address, code, decline=False):
        """Types a device code into the provider's page and signs in. Returns the last page."""
        self._redirects.stop, self._redirects.reached = None, None
        page = self.submit(self.open(address), user_code=code)
        if page.fields.get("confirm") != "yes":
            return page
        return self._answer_questions(self.submit(page), decline)


def changed(address, **values):
    """An address with some parameters of its query replaced."""
    parts = urllib.parse.urlsplit(address)
    query = {**dict(urllib.parse.parse_qsl(parts.query)), **values}
    return urllib.parse.urlunsplit(parts._replace(query=urllib.parse.urlencode(query)))


def parameter(address, name):
    return urllib.parse.parse_qs(urllib.parse.urlsplit(address).query)[name][0]
