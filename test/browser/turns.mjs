import { createServer, request } from 'node:http';

/** One address in front of several processes, each of which gets every second request: what a load balancer does. */
export async function takeTurns() {
  let ports = [];
  let turn = 0;
  const server = createServer((asked, answer) => {
    const { method, url, headers } = asked;
    const forwarded = { 'x-forwarded-for': asked.socket.remoteAddress, 'x-forwarded-proto': 'http' };
    const told = { ...headers, ...forwarded, connection: 'close' };
    const port = ports[turn++ % ports.length];
    // A connection each: one that was kept could be closed over there in the moment in which it is used again.
    const asking = { host: '127.0.0.1', port, method, path: url, headers: told, agent: false };
    const passed = request(asking, (given) => {
      answer.writeHead(given.statusCode, ofTheAnswer(given.rawHeaders));
      given.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  server.keepAliveTimeout = 0;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    between: (given) => {
      ports = given;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const OF_THE_LINE = /^(connection|keep-alive)$/i;

/** Names and values in turn, without those of the line between us and the process. */
const ofTheAnswer = (headers) => headers.filter((_, at) => !OF_THE_LINE.test(headers[at - (at % 2)]));
