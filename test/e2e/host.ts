import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";

/**
 * The built site behind a server of the test's own, which can be stopped, and can publish another worker. Stopping it
 * is surer than the browser's own "offline" switch: nothing at all can answer.
 */
export class Host {
  readonly #server: Server;
  readonly #site: URL;
  #port = 0;
  #change: (worker: string) => string = (worker) => worker;

  constructor(site: URL) {
    this.#site = site;
    this.#server = createServer(async (request, response) => {
      const found = await fetch(new URL(request.url ?? "/", site));
      const body = Buffer.from(await found.arrayBuffer());
      response.statusCode = found.status;
      response.setHeader("content-type", found.headers.get("content-type") ?? "text/plain");
      response.end(found.url.endsWith("/sw.js") ? this.#change(body.toString()) : body);
    });
  }

  async start() {
    await new Promise<void>((done) => this.#server.listen(0, "localhost", done));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  stop() {
    this.#server.closeAllConnections();
    return new Promise<void>((done) => this.#server.close(() => done()));
  }

  publish(change: (worker: string) => string) {
    this.#change = change;
  }

  /** `path` is below the site's base. */
  at(path: string): string {
    return `http://localhost:${this.#port}${this.#site.pathname.replace(/\/$/, "")}${path}`;
  }
}

/** Opens an address, and waits until the worker has kept the site. */
export async function visit(page: Page, address: string) {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}
