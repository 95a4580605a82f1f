// Loaded before a command: names that end in .example are this machine. All others are looked up as ever.
const dns = require('node:dns');

const { lookup } = dns;

dns.lookup = (name, ...rest) => lookup(name.endsWith('.example') ? '127.0.0.1' : name, ...rest);
