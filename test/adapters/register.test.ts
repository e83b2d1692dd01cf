import { describe, expect, test, vi } from "vitest";
import { candidateAddresses } from "../../src/adapters/offline/candidate-addresses.ts";
import { watchForUpdates } from "../../src/adapters/offline/register.ts";

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = "installing";
  readonly postMessage = vi.fn();

  reach(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;

  find(worker: FakeWorker) {
    this.installing = worker;
    this.dispatchEvent(new Event("updatefound"));
  }

  install() {
    this.waiting = this.installing;
    this.installing = null;
    this.waiting?.reach("installed");
  }
}

class FakeContainer extends EventTarget {
  readonly registration = new FakeRegistration();
  readonly register = vi.fn(async () => this.registration);
}

async function open(container: FakeContainer, base = "/") {
  const onUpdate = vi.fn<(apply: () => void) => void>();
  const reload = vi.fn();
  await watchForUpdates({ base, onUpdate }, container as unknown as ServiceWorkerContainer, reload);
  return { onUpdate, reload };
}

describe("watching for a new version", () => {
  test.each([
    ["/", "/sw.js", "/"],
    ["", "/sw.js", "/"],
    ["/retour", "/retour/sw.js", "/retour/"],
    ["/retour/", "/retour/sw.js", "/retour/"],
  ])(
    "registers below the base %j, and never takes the worker from the HTTP cache",
    async (base, script, scope) => {
      const container = new FakeContainer();
      await open(container, base);
      expect(container.register).toHaveBeenCalledWith(script, { scope, updateViaCache: "none" });
    },
  );

  test("offers nothing on the first visit, and does not reload when the worker takes control", async () => {
    const container = new FakeContainer();
    const { onUpdate, reload } = await open(container);
    container.registration.find(new FakeWorker());
    container.registration.install();
    container.dispatchEvent(new Event("controllerchange"));
    expect(onUpdate).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  test("offers a version that was already waiting", async () => {
    const container = new FakeContainer();
    container.registration.active = new FakeWorker();
    container.registration.waiting = new FakeWorker();
    expect((await open(container)).onUpdate).toHaveBeenCalledOnce();
  });

  test("offers a version that is found and installed while the page is open", async () => {
    const container = new FakeContainer();
    container.registration.active = new FakeWorker();
    const { onUpdate } = await open(container);
    container.registration.find(new FakeWorker());
    expect(onUpdate).not.toHaveBeenCalled();
    container.registration.install();
    expect(onUpdate).toHaveBeenCalledOnce();
  });

  test("forces nothing: the version is put in place on demand, and the page reloads once it controls", async () => {
    const container = new FakeContainer();
    const waiting = new FakeWorker();
    container.registration.active = new FakeWorker();
    container.registration.waiting = waiting;
    const { onUpdate, reload } = await open(container);
    expect(waiting.postMessage).not.toHaveBeenCalled();

    onUpdate.mock.lastCall?.[0]();
    expect(waiting.postMessage).toHaveBeenCalledWith({ type: "activate" });
    expect(reload).not.toHaveBeenCalled();

    container.dispatchEvent(new Event("controllerchange"));
    container.dispatchEvent(new Event("controllerchange"));
    expect(reload).toHaveBeenCalledOnce();
  });

  test("only reloads when another tab has already put the version in place", async () => {
    const container = new FakeContainer();
    container.registration.active = new FakeWorker();
    container.registration.waiting = new FakeWorker();
    const { onUpdate, reload } = await open(container);
    container.registration.waiting = null;
    onUpdate.mock.lastCall?.[0]();
    expect(reload).toHaveBeenCalledOnce();
  });

  test("leaves the page as it is when the browser refuses the worker", async () => {
    const container = new FakeContainer();
    container.register.mockRejectedValue(new Error("refused"));
    await expect(open(container)).resolves.toBeDefined();
  });
});

describe("where a kept page is looked for", () => {
  test.each([
    ["https://a.example/", "https://a.example/"],
    ["https://a.example/retour/?x=1", "https://a.example/retour/"],
    ["https://a.example/en/simulator", "https://a.example/en/simulator/"],
    ["https://a.example/en/simulator/?x=1", "https://a.example/en/simulator/"],
    ["https://a.example/en/simulator/index.html", "https://a.example/en/simulator/"],
    ["https://a.example/404", "https://a.example/404.html"],
    ["https://a.example/sw.js?x#y", "https://a.example/sw.js"],
  ])("%s may be kept as %s", (asked, kept) => {
    expect(candidateAddresses(asked)).toContain(kept);
  });
});
