// help_people.mjs -- a desk in Laken with its operator, helpers nearby, and residents who ask for shopping.
import assert from 'node:assert/strict';
import { registerHelper, sleep } from './lib.mjs';

const home = { place: '1020 Laken', radius: 10 };

export class Neighbourhood {
  // `names`: helpers who signed up for shopping. `people` has them, and lot works at the desk.
  static async of(site, domain, names) {
    const n = Object.assign(new Neighbourhood(), { site, domain, phones: 1000, people: {} });
    n.coordinator = await site.official(`coordinator@${domain}`, 'coordinator', 'en');
    const page = await site.visitor('en').get('/help');
    n.ids = Object.fromEntries(
      [...page.body.matchAll(/name="needs" value="(\d+)"[^>]*>\s*<span>([^<]+)/g)].map(([, id, name]) => [name.trim(), id]),
    );
    await n.coordinator.send(await n.coordinator.get('/desk/help/desks/new'), { name: 'Desk of Laken', phone: '', position: 100 });
    n.laken = (await n.coordinator.get('/help/desks')).link(/^Desk of Laken$/);
    const rule = await n.coordinator.get('/desk/help/rules/new');
    await n.coordinator.send(rule, { position: 10, speaks: 0, place: '1020 Laken', desk: /(\d+)$/.exec(n.laken)[1] });
    n.lot = await n.operator('lot', 'Lot Laken', n.laken);
    for (const name of names) n.people[name] = await n.neighbour(name);
    return n;
  }

  async operator(login, name, desk) {
    const email = `${login}@${this.domain}`;
    const page = await this.coordinator.get(`/desk/help/desks/${/(\d+)$/.exec(desk)[1]}/operators`);
    await this.coordinator.send(page, { name, email, lang: 2 });
    const visitor = Object.assign(this.site.visitor('en'), { email });
    await visitor.open((await this.site.mail(email, /You work at a desk/)).links.find((a) => /\/link\//.test(a.path)).path);
    return visitor;
  }

  async neighbour(name) {
    const email = `${name}@${this.domain}`;
    const who = { name, phone: '0470 55 66 77' };
    const visitor = Object.assign(await registerHelper(this.site, email, { lang: 'en', who, when: home }), { email });
    await visitor.send(await visitor.get('/help/give/note'), { informed: 1 });
    await visitor.send(await visitor.get('/help/give'), { categories: [this.ids.Shopping], old_enough: 1, insured: 1 });
    return visitor;
  }

  // The program starts again on that day, and everybody who has an account signs in.
  async goTo(today, settings = {}) {
    await this.site.restart({ today, ...settings });
    for (const who of [this.coordinator, this.lot, ...Object.values(this.people)]) await who.signIn();
  }

  // A resident asks for shopping every Tuesday morning, or for what `fields` say.
  async ask(fields = {}) {
    const visitor = this.site.visitor('en');
    const page = await visitor.get(`/help/ask?needs=${this.ids.Shopping}`);
    const phone = `02 478 ${String(this.phones++).replace(/^../, '$& ')}`;
    const answers = { name: `Maria ${this.phones}`, phone, place: '1020 Laken', speaks: 0, read: 1, 'part[0].often': 2, ...fields };
    const mine = await visitor.send(page, { 'part[0].moment': 'every Tuesday morning', ...answers });
    const [, number] = /(\d{3} \d{3} \d{3})/.exec(mine.text);
    const found = await this.lot.send(await this.lot.get(this.laken), { q: number });
    return { visitor, number, path: found.path, name: answers.name, phone };
  }

  // Everybody who fits is asked.
  async invite(finder) {
    for (let tries = 0; ; tries++) {
      const page = await this.lot.get(finder);
      const fitting = [...page.body.matchAll(/name="people" value="(\d+)"/g)].map(([, id]) => id);
      if (fitting.length) return this.lot.send(page, { people: fitting }, /\/helpers$/);
      assert.ok(tries < 60, 'nobody fits');
      await sleep(50);
    }
  }

  async sayYes(who) {
    const give = await this.people[who].get('/help/give');
    await this.people[who].send(await this.people[who].get(give.link(/\/help\/give\/\d+$/)));
  }

  // Everybody who fits is asked, `who` says yes. Answers the page with the visits.
  async agree(made, who) {
    await this.invite((await this.lot.get(made.path)).link(/^Find a helper/));
    await this.sayYes(who);
    return this.people[who].get((await this.people[who].get('/help/give')).link(/\/help\/give\/visits\/\d+$/));
  }
}

// A mail that is sent by itself: one to this address whose subject matches, when it comes within some seconds.
export async function comes(site, to, subject) {
  for (let tries = 0; tries < 60; tries++, await sleep(100)) {
    const mail = (await site.mails(to)).find((one) => subject.test(one.subject));
    if (mail) return mail;
  }
  return site.mail(to, subject);
}
