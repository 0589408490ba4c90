#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in with a device code, against a provider that somebody else has written."""

import unittest

from programs import ProviderStage
from signin_case import SignInCase


class DeviceSignIn(SignInCase):
    def begin(self):
        program = self.stage.sign_in("device-code")
        return program, self.step(program, "waiting-for-device")

    def poll(self):
        return self.stage.provider.record(lambda record: "poll" in record)


class UsualDevice(DeviceSignIn):
    def test_should_sign_in_who_enters_the_code(self):
        program, shown = self.begin()
        self.assertEqual(self.poll()["answer"], "authorization_pending")
        page = self.browser.enter_code(shown["verificationUri"], shown["userCode"])
        self.assertIn("Success", page.text)
        self.assert_signed_in(program)

    def test_should_say_that_the_person_declined(self):
        program, shown = self.begin()
        self.browser.enter_code(shown["verificationUri"], shown["userCode"], decline=True)
        self.assert_refused(program, "declined")


class HastyDevice(DeviceSignIn):
    def make_stage(self):
        return ProviderStage(slow_downs=1)

    def test_should_wait_longer_when_told(self):
        # GIVEN
        program, shown = self.begin()

        # WHEN
        first = self.poll()
        self.browser.enter_code(shown["verificationUri"], shown["userCode"])
        second = self.poll()

        # THEN
        self.assertEqual(first["answer"], "slow_down")
        self.assertGreaterEqual(second["poll"] - first["poll"], 5_900)  # one second, and five more by RFC 8628
        self.assert_signed_in(program)


class ForgottenDevice(DeviceSignIn):
    def make_stage(self):
        return ProviderStage(device_code_life=2)

    def test_should_say_that_the_code_has_ended(self):
        program, shown = self.begin()
        self.assert_refused(program, "not entered in time")
        page = self.browser.enter_code(shown["verificationUri"], shown["userCode"])
        self.assertNotIn("Success", page.text)


if __name__ == "__main__":
    unittest.main()
