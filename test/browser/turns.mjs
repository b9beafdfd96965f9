import { createServer, request } from 'node:http';

/** One address in front of several processes, each of which gets every second request: what a load balancer does. */
export async function takeTurns() {
  let ports = [];
  let turn = 0;
  const server = createServer((asked, answer) => {
    const { method, url, headers } = asked;
    const told = { ...headers, 'x-forwarded-for': asked.socket.remoteAddress, 'x-forwarded-proto': 'http' };
    const port = ports[turn++ % ports.length];
    const passed = request({ host: '127.0.0.1', port, method, path: url, headers: told }, (given) => {
      answer.writeHead(given.statusCode, given.rawHeaders);
      given.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
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
