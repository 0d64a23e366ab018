// A skill host written with Microsoft's SDK calls this bot: node skill.cjs URL CALLER-APP BOT-APP TOKEN QUESTION — prints the status and what the bot said.
const { BotFrameworkAuthenticationFactory, AuthenticationConfiguration, ServiceClientCredentialsFactory } = require('botframework-connector');

const [url, caller, bot, token, text] = process.argv.slice(2);

class Signer extends ServiceClientCredentialsFactory {
  async isValidAppId() { return true; }
  async isAuthenticationDisabled() { return false; }
  async createCredentials() {
    return { signRequest: async request => { request.headers.set('authorization', `Bearer ${token}`); return request; } };
  }
}

const authentication = BotFrameworkAuthenticationFactory.create(
  '', true, undefined, undefined, undefined, undefined, undefined, undefined, undefined, new Signer(), new AuthenticationConfiguration());
const activity = {
  type: 'message',
  id: 'host-1',
  channelId: 'emulator',
  from: { id: 'user' },
  recipient: { id: 'host' },
  conversation: { id: 'host-conversation' },
  serviceUrl: 'https://host.example/',
  deliveryMode: 'expectReplies',
  text,
};
authentication.createBotFrameworkClient()
  .postActivity(caller, bot, url, 'https://host.example/api/skills', 'skill-conversation', activity)
  .then(response => console.log(JSON.stringify({ status: response.status, texts: (response.body?.activities ?? []).map(a => a.text) })))
  .catch(error => { console.error(error); process.exitCode = 1; });
