#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in at the simulated Azure, whose tokens are good for one tenant each and whose rules can be changed."""

import json
import unittest

import programs
from signin_case import NOT_SIGNED_IN, SignInCase

ADMINISTRATOR = "Sandbox User (sandbox.user@contoso.example)"  # at home in one tenant, a guest in the other
COLLEAGUE = "Erin Frost (erin.frost@contoso.example)"  # of the first tenant alone


class AzureSignIn(SignInCase):
    def make_stage(self):
        return programs.Stage()

    def run_as(self, person, *arguments):
        """Runs lockboxctl with a sign-in for this run alone, to its end. Returns exit status and program."""
        program = self.stage.lockboxctl(*arguments, "--sign-in", "browser", "--json")
        address = program.errors.find(lambda line: line.startswith("http"))
        self.browser.open(self.browser.choose(address, person))
        status = program.wait()
        self.assert_secretive(program)
        return status, program

    def tenants_listed(self, person):
        status, program = self.run_as(person, "subscriptions")
        self.assertEqual(status, 0, program.everything())
        return {subscription["tenantId"] for subscription in json.loads(program.output.text)}

    def pending_request(self):
        status, program = self.run_as(ADMINISTRATOR, "list")
        self.assertEqual(status, 0, program.everything())
        return next(request for request in json.loads(program.output.text) if request["status"] == "Pending")

    def test_should_see_every_tenant_with_a_token_for_each(self):
        self.assertEqual(len(self.tenants_listed(ADMINISTRATOR)), 2)
        self.assertFalse([call for call in self.stage.control("log")["calls"] if call["status"] == 401])

    def test_should_see_no_tenant_that_does_not_know_the_person(self):
        self.assertEqual(len(self.tenants_listed(COLLEAGUE)), 1)

    def test_should_decide_as_who_signed_in(self):
        request = self.pending_request()
        status, program = self.run_as(COLLEAGUE, "deny", request["requestId"], "--reason", "No ticket.", "--yes")
        self.assertEqual(status, 0, program.everything())
        self.assertEqual(self.stage.control("posts")["posts"], {request["requestId"]: 1})

    def test_should_send_no_decision_that_needs_a_step_up_twice(self):
        # GIVEN
        request = self.pending_request()
        self.stage.control("sign-in", {"stepUpForDecisions": True})

        # WHEN
        status, program = self.run_as(ADMINISTRATOR, "approve", request["requestId"], "--yes")

        # THEN
        self.assertEqual(status, NOT_SIGNED_IN, program.everything())
        self.assertEqual(self.stage.control("posts")["posts"], {request["requestId"]: 1})
        self.stage.control("sign-in", {"stepUpForDecisions": False})
        self.assertEqual(self.pending_request()["requestId"], request["requestId"])

    def test_should_say_what_blocks_the_sign_in(self):
        self.stage.control("sign-in", {"blockedByConditionalAccess": True})
        status, program = self.run_as(ADMINISTRATOR, "list")
        self.assertEqual(status, NOT_SIGNED_IN, program.everything())
        self.assertIn("AADSTS53003", program.errors.text)


if __name__ == "__main__":
    unittest.main()
