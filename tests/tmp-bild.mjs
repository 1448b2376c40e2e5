import { chromium } from 'playwright-core';
const b=await chromium.launch({executablePath:process.env.CHROME_PATH,args:['--no-sandbox','--disable-gpu']});
const u='http://localhost:48217';
for(const [name,pfad,w,scheme,js,vor] of [
 ['amt1280','/aemter/landeshauptstadt-muenchen/',1280,'light',true],
 ['amt360','/aemter/verwaltungsgemeinschaft-dormitz/',360,'dark',true],
 ['liste1280','/aemter/landeshauptstadt-muenchen/verfahren/',1280,'light',false],
 ['liste360','/en/aemter/verwaltungsgemeinschaft-dormitz/verfahren/',360,'light',true],
 ['liste360d','/aemter/landeshauptstadt-muenchen/verfahren/',360,'dark',true],
 ['ort1280','/orte/muenchen/',1280,'light',false,'details'],
 ['ort360','/orte/dormitz/',360,'light',true],
 ['antwort','/anliegen/wohnsitz-anmelden/?ort=dormitz',1280,'light',true],
 ['antwort360','/anliegen/unterhaltsvorschuss/?ort=muenchen',360,'dark',true],
 ['suche','/suche/?q=Umzug%20melden',1280,'light',true],
 ['suche2','/suche/?q=Dormitz',1280,'light',true],
]){
 const c=await b.newContext({viewport:{width:w,height:900},colorScheme:scheme,javaScriptEnabled:js});const s=await c.newPage();
 const klagen=[];s.on('console',m=>['error','warning'].includes(m.type())&&klagen.push(m.text()));s.on('pageerror',e=>klagen.push(e.message));
 await s.goto(u+pfad,{waitUntil:'networkidle'}); if(vor) for(const d of await s.locator('details summary').all()) await d.click();
 await s.waitForTimeout(600);
 await s.screenshot({path:`/tmp/w-verfahren-${name}.png`,fullPage:!name.startsWith('liste')||name==='liste360'});
 if(klagen.length)console.log(name,klagen);
 if(js) console.log(name, await s.evaluate(()=>[document.documentElement.scrollWidth,innerWidth]));
 if(name.startsWith('suche'))console.log(await s.locator('#s-treffer li').evaluateAll(l=>l.map(e=>e.textContent+' → '+e.querySelector('a').getAttribute('href'))));
 if(name.startsWith('antwort'))console.log(await s.locator('#antwort').innerText(), await s.locator('#antwort-karten a').evaluateAll(l=>l.map(a=>a.href)));
 await c.close();
}
await b.close();
