# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the cases of both ways to sign in have in common."""

import unittest

import browser
import programs

NOT_SIGNED_IN = 3  # exit status


class SignInCase(unittest.TestCase):
    def setUp(self):
        self.stage = self.make_stage()
        self.addCleanup(self.stage.end)
        self.browser = browser.Browser()

    def make_stage(self):
        return programs.ProviderStage()

    @staticmethod
    def step(program, name):
        """Waits for a step of `sign-in --json`. A failure that was not waited for fails the test."""
        record = program.record(lambda record: record["step"] in (name, "failed"))
        assert record["step"] == name, record
        return record

    def assert_signed_in(self, program):
        account = self.step(program, "signed-in")["account"]
        self.assertEqual(account["userName"], browser.PERSON)
        self.assertEqual(account["tenantId"], self.stage.tenant_id)
        self.assertEqual(program.wait(), 0, program.everything())
        self.assert_secretive(program)

    def assert_secretive(self, program):
        """Nothing that the program wrote looks like a JSON Web Token."""
        self.assertNotRegex(program.everything(), r"eyJ[\w-]+\.eyJ")

    def assert_refused(self, program, words, status=NOT_SIGNED_IN):
        """The sign-in fails with a sentence that holds `words`."""
        error = self.step(program, "failed")["error"]
        self.assertIn(words, error)
        self.assertEqual(program.wait(), status, program.everything())
        self.assertNotIn("signed-in", program.output.text)
        self.assert_secretive(program)
