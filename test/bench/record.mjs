import { appendFileSync } from 'node:fs';
import { Client } from 'pg';

// Loaded before the api: writes down every statement it sends, by connection, with its parameters.
const send = Client.prototype.query;
let clients = 0;
Client.prototype.query = function query(config, values, ...rest) {
  this.number ??= ++clients;
  const text = typeof config === 'string' ? config : config.text;
  const params = (typeof config === 'string' ? values : config.values) ?? [];
  const name = typeof config === 'string' ? undefined : config.name;
  const line = { client: this.number, name, text, params: Array.isArray(params) ? params : [] };
  appendFileSync(process.env.RECORD_TO, `${JSON.stringify(line)}\n`);
  return send.call(this, config, values, ...rest);
};
