// Talks to a Direct Line through Microsoft's client: node directline.cjs DOMAIN SECRET websocket|polling QUESTION… — prints what the bot said, a JSON string a line.
globalThis.WebSocket = require('ws');
globalThis.XMLHttpRequest = require('xhr2');
const { DirectLine } = require('botframework-directlinejs');

const [domain, secret, mode, ...questions] = process.argv.slice(2);
const line = new DirectLine({ domain, secret, webSocket: mode === 'websocket', pollingInterval: 200 });
const user = { id: 'dl_peer' };
const ask = () => {
  const text = questions.shift();
  if (text === undefined) {
    line.end();
    process.exit(0);
  }
  line.postActivity({ type: 'message', from: user, text }).subscribe({ error: e => { console.error(e); process.exit(1); } });
};

let greeted = false;
line.activity$.subscribe(activity => {
  if (activity.type !== 'message' || activity.from.id === user.id) return;
  console.log(JSON.stringify(activity.text));
  if (greeted || !activity.replyToId) ask();
  greeted = true;
});
setTimeout(() => { console.error('The bot did not answer in time.'); process.exit(2); }, 60000);
