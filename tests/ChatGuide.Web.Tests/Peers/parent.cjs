// A parent bot written with Microsoft's SDK calls this bot as its skill and checks the token of the reply that is posted back to it:
// node parent.cjs URL PARENT-APP BOT-APP TOKEN TENANT KEY-SET QUESTION — prints what the SDK made of the reply's token, and the reply's text.
const http = require('node:http');
const { BotFrameworkAuthenticationFactory, AuthenticationConfiguration, AuthenticationConstants, JwtTokenValidation, ServiceClientCredentialsFactory } = require('botframework-connector');

const [url, parent, bot, token, tenant, keySet, text] = process.argv.slice(2);

class Signer extends ServiceClientCredentialsFactory {
  async isValidAppId(app) { return app === parent; }
  async isAuthenticationDisabled() { return false; }
  async createCredentials() {
    return { signRequest: async request => { request.headers.set('authorization', `Bearer ${token}`); return request; } };
  }
}

const onlyTheBot = async claims => {
  if (JwtTokenValidation.getAppIdFromClaims(claims) !== bot) throw new Error('The caller is not the skill.');
};

const server = http.createServer((request, response) => {
  const json = body => { response.setHeader('content-type', 'application/json'); response.end(JSON.stringify(body)); };
  if (request.url === '/openid') return json({ issuer: 'test', jwks_uri: `${here()}keys`, id_token_signing_alg_values_supported: ['RS256'] });
  if (request.url === '/keys') return json(JSON.parse(keySet));
  let body = '';
  request.on('data', chunk => { body += chunk; });
  request.on('end', async () => {
    let identity, refusal;
    try {
      identity = await authentication().authenticateChannelRequest(request.headers.authorization ?? '');
    } catch (error) {
      refusal = error.message;
    }
    response.statusCode = refusal ? 401 : 200;
    json({ id: 'reply' });
    console.log(JSON.stringify({ path: request.url, refusal, audience: identity?.getClaimValue('aud'), text: JSON.parse(body).text }));
    server.close();
    server.closeAllConnections();
  });
});
const here = () => `http://127.0.0.1:${server.address().port}/`;
const authentication = () => BotFrameworkAuthenticationFactory.create(
  '', true, AuthenticationConstants.ToChannelFromBotLoginUrl, AuthenticationConstants.ToChannelFromBotOAuthScope, AuthenticationConstants.ToBotFromChannelTokenIssuer,
  undefined, `${here()}openid`, `${here()}openid`, undefined, new Signer(), new AuthenticationConfiguration([], onlyTheBot, [`https://sts.windows.net/${tenant}/`]));

server.listen(0, '127.0.0.1', () => {
  const activity = {
    type: 'message',
    id: 'parent-1',
    channelId: 'emulator',
    from: { id: 'user' },
    recipient: { id: 'parent' },
    conversation: { id: 'parent-conversation' },
    serviceUrl: here(),
    text,
  };
  authentication().createBotFrameworkClient()
    .postActivity(parent, bot, url, `${here()}api/skills`, 'skill-conversation', activity)
    .catch(error => { console.error(error); process.exitCode = 1; server.close(); });
});
