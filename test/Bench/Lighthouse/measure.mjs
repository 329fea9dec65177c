// Prints one line a page and category: PAGE<tab>CATEGORY<tab>SCORE of 100.
// node measure.mjs CHROMIUM ADDRESS COOKIE PAGE…
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';

const [chromePath, address, cookie, ...pages] = process.argv.slice(2);
const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'] });
try {
  for (const page of pages) {
    const { lhr } = await lighthouse(
      new URL(page, address).href,
      { port: chrome.port, logLevel: 'error', onlyCategories: ['accessibility', 'best-practices', 'performance'], extraHeaders: { Cookie: cookie } },
      desktopConfig);
    if (lhr.runtimeError) throw new Error(`${page}: ${lhr.runtimeError.message}`);
    if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(page, address).pathname) throw new Error(`${page} led to ${lhr.finalDisplayedUrl}.`);
    for (const { id, score, auditRefs } of Object.values(lhr.categories)) {
      console.log([page, id, Math.round(score * 100)].join('\t'));
      for (const short of auditRefs.map(ref => lhr.audits[ref.id]).filter(audit => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative'))
        console.error(`${page} ${id}: ${short.title} ${short.displayValue ?? ''}`);
    }
  }
} finally {
  chrome.kill();
}
