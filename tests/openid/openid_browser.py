#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in through a browser, against a provider that somebody else has written."""

import json
import unittest
import urllib.error

from browser import changed, parameter
from signin_case import SignInCase


class BrowserSignIn(SignInCase):
    def begin(self):
        program = self.stage.sign_in("browser")
        return program, self.step(program, "waiting-for-browser")["address"]

    def test_should_sign_in_who_consents(self):
        # GIVEN
        program, address = self.begin()

        # WHEN
        callback = self.browser.authorize(address)
        page = self.browser.open(callback)

        # THEN
        self.assertEqual(page.status, 200)
        self.assertNotIn(parameter(callback, "code"), page.text)
        self.assert_signed_in(program)
        self.assertNotIn(parameter(callback, "code"), program.everything())
        with self.assertRaises(urllib.error.URLError):
            self.browser.open(callback)  # nobody listens any more

    def test_should_ask_for_all_it_checks(self):
        program, address = self.begin()
        for name, value in {"response_type": "code", "code_challenge_method": "S256"}.items():
            self.assertEqual(parameter(address, name), value)
        for name in ("state", "nonce", "code_challenge"):
            self.assertGreaterEqual(len(parameter(address, name)), 43, name)
        self.assertTrue(parameter(address, "redirect_uri").startswith("http://localhost:"))
        self.assertIn("/organizations/oauth2/v2.0/authorize?", address)
        other = self.begin()[1]
        for name in ("state", "nonce", "code_challenge"):
            self.assertNotEqual(parameter(address, name), parameter(other, name))

    def test_should_refuse_a_wrong_state(self):
        program, address = self.begin()
        callback = self.browser.authorize(address)
        state = parameter(callback, "state")
        page = self.browser.open(changed(callback, state=state[1:] + state[:1]))
        self.assertEqual(page.status, 400)
        self.assert_refused(program, "does not belong to this sign-in")

    def test_should_refuse_a_wrong_nonce(self):
        # What the provider hears is not what the program sent: the id token is for another sign-in.
        program, address = self.begin()
        callback = self.browser.authorize(changed(address, nonce="another"))
        self.browser.open(callback)
        self.assert_refused(program, "another sign-in than this one", status=4)

    def test_should_refuse_a_code_from_another_sign_in(self):
        # GIVEN
        first, address = self.begin()
        stolen = self.browser.authorize(address)
        self.browser.open(stolen)
        self.assert_signed_in(first)

        # WHEN
        second, address = self.begin()
        callback = self.browser.authorize(address)
        self.browser.open(changed(callback, code=parameter(stolen, "code")))

        # THEN
        self.assert_refused(second, "Sign in again")

    def test_should_refuse_a_code_for_another_challenge(self):
        program, address = self.begin()
        callback = self.browser.authorize(changed(address, code_challenge="A" * 43))
        self.browser.open(callback)
        self.assert_refused(program, "Sign in again")

    def test_should_say_that_consent_was_denied(self):
        program, address = self.begin()
        callback = self.browser.authorize(address, decline=True)
        self.assertEqual(parameter(callback, "error"), "access_denied")
        self.assertEqual(self.browser.open(callback).status, 400)
        self.assert_refused(program, "declined")

    def test_should_list_requests_of_who_signs_in_for_the_run(self):
        # GIVEN
        program = self.stage.lockboxctl("list", "--sign-in", "browser", "--json")
        address = program.errors.find(lambda line: line.startswith("http"))

        # WHEN
        self.browser.open(self.browser.authorize(address))

        # THEN
        self.assertEqual(program.wait(), 0, program.everything())
        self.assertTrue(json.loads(program.output.text))
        self.assert_secretive(program)


if __name__ == "__main__":
    unittest.main()
