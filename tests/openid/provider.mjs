// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An OpenID provider that somebody else has written, at 127.0.0.1, with the addresses and claims of the Microsoft
// identity platform. What it checks of a client (PKCE, redirect address, codes used once, the device grant) is the
// package's own work; added here are the interval of polls, which the package leaves out, and "slow_down".
//
// node provider.mjs JSON, with these members:
//   arm             address of Azure Resource Manager, the resource of the access tokens
//   clientId        of the one registered client
//   deviceCodeLife  seconds
//   slowDowns       so many polls of a pending device code are answered with slow_down
//
// On the standard output: first {"authority", "tenantId"}, then {"poll": milliseconds, "answer"} for each poll of a
// device. It ends with its standard input.

import { createServer } from 'node:http';
import Provider, { interactionPolicy } from 'oidc-provider';

const options = JSON.parse(process.argv[2]);
const tenantId = '5d3e2f1a-0b9c-4d8e-8f7a-6b5c4d3e2f1a';
const objectId = '0f1e2d3c-4b5a-4968-8776-655443322110';
const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';
const interval = 1; // seconds

// The package's notices are not for the reader of the standard output.
console.info = console.error;

function tell(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

// Entra's prompts include select_account; the sign-in page of the package asks for the account anyway.
function policy() {
  const prompts = interactionPolicy.base();
  const selectAccount = new interactionPolicy.Prompt({ name: 'select_account', requestable: true });
  selectAccount.checks.clear();
  prompts.add(selectAccount);
  return prompts;
}

function configuration() {
  const base = '/organizations/oauth2/v2.0';
  return {
    clients: [{
      client_id: options.clientId,
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token', deviceGrant],
      response_types: ['code'],
      redirect_uris: ['http://localhost/'],
    }],
    routes: {
      authorization: `${base}/authorize`,
      token: `${base}/token`,
      device_authorization: `${base}/devicecode`,
      code_verification: '/device',
    },
    pkce: { required: () => true, methods: ['S256'] },
    scopes: ['openid', 'offline_access'],
    claims: { openid: ['sub', 'tid'], profile: ['oid', 'name', 'preferred_username'] },
    conformIdTokenClaims: false,
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({
        sub: id, tid: tenantId, oid: objectId, name: 'Ada Example', preferred_username: id,
      }),
    }),
    extraTokenClaims: () => ({ tid: tenantId, oid: objectId }),
    // Entra's refresh tokens stay good after use: several tenants are asked with one at the same time.
    rotateRefreshToken: false,
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    features: {
      deviceFlow: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => options.arm,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: `${options.arm}/.default`, audience: options.arm, accessTokenFormat: 'jwt',
        }),
      },
    },
    interactions: { policy: policy() },
    cookies: { keys: ['nothing in here is secret'] },
    ttl: {
      AccessToken: 3600,
      AuthorizationCode: 600,
      DeviceCode: options.deviceCodeLife,
      Grant: 86400,
      IdToken: 3600,
      Interaction: 600,
      RefreshToken: 86400,
      Session: 86400,
    },
  };
}

let slowDownsLeft = options.slowDowns;

// The end of a poll of the device grant: tells it, and slows the device down as long as that is asked for.
function finishPoll(ctx) {
  if (ctx.body?.error === 'authorization_pending' && slowDownsLeft > 0) {
    slowDownsLeft -= 1;
    ctx.body = { error: 'slow_down', error_description: 'you are polling too quickly' };
  }
  tell({ poll: Date.now(), answer: ctx.body?.error ?? 'tokens' });
}

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const authority = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(`${authority}/${tenantId}/v2.0`, configuration());
  provider.use(async (ctx, next) => {
    // Every tenant has addresses of its own; behind them is the same provider.
    ctx.path = ctx.path.replace(/^\/[^/]+(?=\/oauth2\/v2\.0\/)/, '/organizations');
    if (ctx.path.endsWith('/authorize')) {
      // Entra grants offline_access with every prompt; the package, by OpenID Connect Core, only with this one.
      ctx.query = { ...ctx.query, prompt: `${ctx.query.prompt ?? ''} consent`.trim() };
    }
    await next();
    if (ctx.path.endsWith('/devicecode') && ctx.body?.device_code) {
      ctx.body = { ...ctx.body, interval };
    } else if (ctx.oidc?.params?.grant_type === deviceGrant) {
      finishPoll(ctx);
    }
  });
  server.on('request', provider.callback());
  tell({ authority, tenantId });
});
process.stdin.resume();
process.stdin.on('end', () => process.exit());
