import { createServer } from "node:net";

const LOOPBACK = ["127.0.0.1", "::1"];

/** The first port from `wanted` upward on which nothing listens, or `null` after twenty. */
export async function findPort(wanted) {
  for (let port = wanted; port < wanted + 20; port += 1) {
    if (await isFree(port)) return port;
  }
  return null;
}

/** True when nothing listens on the port, over IPv4 or IPv6. */
export async function isFree(port) {
  const answers = await Promise.all(LOOPBACK.map((host) => canListen(port, host)));
  return answers.every(Boolean);
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 refuses the address, not the port.
    server.once("error", (error) => resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
