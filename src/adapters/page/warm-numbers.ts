// The first number format a page makes takes the browser some 20 ms on a desktop: it looks its tables up. On pages whose
// islands show figures at once, that is done here, in a task of its own, so that no island's task grows by it.
new Intl.NumberFormat(document.documentElement.lang);

export {};
