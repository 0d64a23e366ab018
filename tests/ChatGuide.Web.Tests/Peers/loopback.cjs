// Keeps every server of this process on the loopback interface.
const net = require('node:net');
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...args) {
  if (typeof args[0] === 'object' && args[0] !== null && !args[0].path) args[0] = { ...args[0], host: '127.0.0.1' };
  else if (typeof args[0] === 'number' || /^\d+$/.test(args[0])) args = [args[0], '127.0.0.1', ...args.slice(1).filter(a => typeof a === 'function')];
  return listen.apply(this, args);
};
