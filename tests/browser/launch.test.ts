import { launchBrowser } from './launch';

describe('the browser that tests share', () => {
  it('starts here, whoever runs the tests, and draws text', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<p id="line" style="display:inline">Town Warden</p>');
      const width = await page.evaluate('document.getElementById("line").getBoundingClientRect().width');
      expect(width).toBeGreaterThan(40);
    } finally {
      await browser.close();
    }
  });
});
