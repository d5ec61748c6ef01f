"""Opens pages in headless Chromium as their readers do, and says what keeps anybody out.

    python3 Tests/Tools/pages.py OUT PAGE...

Each page is opened on a telephone, on a laptop and as paper, in light and in dark, and with folds
opened. axe-core looks for breaches of WCAG 2.2 AA; the tab key must reach every link, button,
field and fold; without scripts the page must say the same. Pictures are written to OUT.

Every rule of axe-core walks all elements, those in closed folds too, of which a large page has most. So
all rules look at a large page once, with folds opened; in its other views closed folds are emptied, and
only those rules look that another width, another scheme of colours or an open fold may break.
Exit status 1 if anything is found, 75 if nothing could be looked at. `pages.sh` makes the environment that this needs.
"""

import asyncio
import functools
import pathlib
import shutil
import sys
import time

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Error, async_playwright

print = functools.partial(print, flush=True)

RULES = {
    "resultTypes": ["violations"],
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}
# What another width, another scheme of colours or an open fold may break.
LOOKS = {
    "resultTypes": ["violations"],
    "runOnly": {
        "type": "rule",
        "values": [
            "color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable",
        ],
    },
}
SIZES = {"phone": (390, 844), "laptop": (1280, 800)}
FOCUSABLE = "a[href], button, input, summary, [tabindex='0']"
# Folds of one kind are alike: two of each section, with those inside them, stand for all.
OPEN_SOME = """document.querySelectorAll('section').forEach(section => {
    [...section.querySelectorAll('details')].slice(0, 2).forEach(fold => fold.open = true)
})"""
PRUNE = """document.querySelectorAll('details:not([open]) > :not(summary)').forEach(
    hidden => hidden.remove())"""
COUNT = "document.querySelectorAll('*').length"
# From how many elements a page is large: all rules then take a minute for each view.
LARGE = 8_000
LEAVE_ONE = """document.querySelectorAll('details').forEach(fold => fold.open = false);
document.querySelector('#answers details')?.setAttribute('open', '')"""
VISIBLE = f"""() => [...document.querySelectorAll("{FOCUSABLE}")].filter(
    element => element.checkVisibility({{checkVisibilityCSS: true}})).length"""
MARK = """() => {
    const element = document.activeElement
    if (!element || element === document.body) return 'body'
    if (element.dataset.reached) return 'again'
    element.dataset.reached = '1'
    return element.matches(':focus-visible') ? 'focus' : 'unseen'
}"""


async def violations(page, name: str, rules: dict) -> int:
    start = time.monotonic()
    found = await Axe().run(page, options=rules)
    count = await page.evaluate(COUNT)
    print(f"{name}: {len(found.response['violations'])} violations in {count} elements, "
          f"{time.monotonic() - start:.0f} s")
    for violation in found.response["violations"]:
        print(f"{name}: {violation['id']} ({violation['impact']}): {violation['help']}")
        for node in violation["nodes"][:3]:
            print(f"    {node['html'][:160]}")
    return len(found.response["violations"])


async def keyboard(page, name: str) -> int:
    await page.evaluate(LEAVE_ONE)
    await page.evaluate("window.scrollTo(0, 0); document.activeElement?.blur()")
    # What is reached by tab alone, each element once.
    there = await page.evaluate(VISIBLE)
    reached = unseen = 0
    for _ in range(there + 5):
        await page.keyboard.press("Tab")
        state = await page.evaluate(MARK)
        if state in ("again", "body"):
            break
        reached += 1
        unseen += state == "unseen"
    print(f"{name}: {reached} of {there} elements reached by the tab key, {unseen} without a mark")
    return 0 if reached == there and unseen == 0 else 1


async def words(page) -> list[str]:
    await page.evaluate("document.querySelectorAll('form.search').forEach(form => form.remove())")
    text = await page.evaluate("document.body.textContent")
    return text.split()


async def look(browser, out: pathlib.Path, path: pathlib.Path) -> int:
    wrong = 0
    url = path.resolve().as_uri()
    stem = f"{path.parent.name}-{path.stem}"
    for scheme in ("light", "dark"):
        for size, (width, height) in SIZES.items():
            context = await browser.new_context(
                viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=True)
            page = await context.new_page()
            asked: list[str] = []
            page.on("request", lambda request: asked.append(request.url))
            errors: list[str] = []
            page.on("pageerror", lambda error: errors.append(str(error)))
            await page.goto(url)
            name = f"{stem} {size} {scheme}"
            await page.screenshot(path=out / f"{stem}-{size}-{scheme}.png")
            wide = await page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if wide > 0:
                print(f"{name}: the page is {wide} pixels wider than its window")
                wrong += 1
            if len(asked) > 1 or errors:
                print(f"{name}: asked for {asked[1:]}, errors {errors}")
                wrong += 1
            is_large = await page.evaluate(COUNT) > LARGE
            if not is_large:
                wrong += await violations(page, name, RULES)
            if size == "laptop":
                name += ", folds open"
                await page.evaluate(OPEN_SOME)
            if is_large and (size, scheme) != ("laptop", "light"):
                await page.evaluate(PRUNE)
                wrong += await violations(page, name, LOOKS)
            elif size == "laptop":
                wrong += await violations(page, name, RULES)
            if (size, scheme) == ("laptop", "light"):
                wrong += await keyboard(page, name)
            await context.close()
    # Paper, and the page as the browser enforces its policy; then without scripts.
    context = await browser.new_context()
    page = await context.new_page()
    refused: list[str] = []
    page.on("console", lambda line: refused.append(line.text) if line.type == "error" else None)
    await page.goto(url)
    await page.pdf(path=out / f"{stem}-print.pdf", prefer_css_page_size=True)
    with_script = await words(page)
    if refused:
        print(f"{stem}: the browser refused: {refused}")
        wrong += 1
    await context.close()
    context = await browser.new_context(java_script_enabled=False)
    page = await context.new_page()
    await page.goto(url)
    text = await page.locator("body").text_content()
    if [word for word in with_script] != text.split():
        print(f"{stem}: without scripts the page does not say the same")
        wrong += 1
    await context.close()
    return wrong


async def main() -> int:
    out = pathlib.Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    chromium = next(
        (found for name in ("chromium", "chromium-browser", "google-chrome")
         if (found := shutil.which(name))), None)
    if chromium is None:
        print("pages: SKIPPED, nothing was looked at: no Chromium", file=sys.stderr)
        return 75
    async with async_playwright() as playwright:
        try:
            browser = await playwright.chromium.launch(
                executable_path=chromium, args=["--no-sandbox"])
        except Error as error:
            print(f"pages: SKIPPED, nothing was looked at: {error}", file=sys.stderr)
            return 75
        wrong = 0
        for path in map(pathlib.Path, sys.argv[2:]):
            found = await look(browser, out, path)
            print(f"{path.name}: {found} violations or faults")
            wrong += found
        await browser.close()
    return 1 if wrong else 0


sys.exit(asyncio.run(main()))
