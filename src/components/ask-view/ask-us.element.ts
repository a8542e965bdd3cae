/** The conversation: asks, shows what a page says, offers the next question, hands over to a person. */
import { openIndexes } from '#client/search-engine.ts';
import type { Assistant, AssistantWords, Reply } from '#search/answer.ts';
import { passagesFileOf } from '#search/page-file.ts';
import { partsOn } from '#search/passages.ts';
import type { PagePassages, Passage } from '#search/passages.ts';
import type { Hit } from '#search/find.ts';

/** What answers comes with what it answers from: not before somebody asks. */
type Engine = typeof import('#search/answer.ts') & typeof import('#search/asking.ts');
interface Opened { assistant: Assistant; engine: Engine }

const LONGEST = 300;
/** After so many misses in a row a person takes over. */
const MISSES = 2;
const NEXT: [ask: string, question: string][] = [
  ['papers', 'Cần giấy tờ gì?'],
  ['fee', 'Mất bao nhiêu tiền?'],
  ['time', 'Bao lâu thì xong?'],
  ['where', 'Làm ở đâu?'],
  ['counter', 'Không dùng điện thoại thì sao?'],
  ['after', 'Nộp xong làm gì?'],
];

const unknown = 'Trang này chưa có câu trả lời đã kiểm tra cho việc đó. Bạn hỏi ngắn hơn, hoặc hỏi người ở quầy.';
const sayings = {
  unknown,
  person: 'Bạn gặp người ở đây, hỏi trực tiếp là nhanh nhất:',
  thanks: 'Chào bạn. Bạn cần làm việc giấy tờ gì?',
  unsure: 'Mình chưa chắc bạn hỏi việc nào. Có phải một trong những việc này?',
  broken: 'Chưa tải được phần hỏi đáp. Bạn thử lại, hoặc xem tất cả thủ tục.',
};

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};
const dayInWords = (day: string) => day.split('-').reverse().map(Number).join('/');

class AskUs extends HTMLElement {
  readonly #talk = this.querySelector<HTMLElement>('.talk')!;
  readonly #form = this.querySelector('form')!;
  readonly #input = this.querySelector('input')!;
  #assistant?: Promise<Opened>;
  readonly #pages = new Map<string, Promise<PagePassages[]>>();
  #about?: PagePassages;
  #misses = 0;

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = this.#input.value.trim();
      this.#input.value = '';
      if (query) void this.#ask(query);
    });
    this.#input.addEventListener('focus', () => void this.#open().catch(() => undefined), { once: true });
    const query = (new URLSearchParams(location.search).get('q') ?? '').normalize('NFC').replace(/\0/g, '').trim().slice(0, LONGEST);
    if (query) void this.#ask(query);
  }

  #open(): Promise<Opened> {
    const { names, words, ask } = this.dataset;
    this.#assistant ??= Promise.all([openIndexes({ names: names!, words: words! }), read<AssistantWords>(`${ask}loi.json`), import('#search/answer.ts'), import('#search/asking.ts')])
      .then(([index, said, answering, asking]) => ({ assistant: answering.prepareAssistant(index, said), engine: { ...answering, ...asking } }))
      .catch((error: unknown) => {
        this.#assistant = undefined;
        throw error;
      });
    return this.#assistant;
  }

  #passages(url: string): Promise<PagePassages[]> {
    const file = passagesFileOf(url);
    let page = this.#pages.get(file);
    if (!page) this.#pages.set(file, (page = read<PagePassages[]>(`${this.dataset['ask']}trang/${file}.json`)));
    return page;
  }

  async #ask(query: string) {
    history.replaceState(null, '', `?q=${encodeURIComponent(query)}`);
    this.querySelector('.tries-ask')?.remove();
    const asked = document.createElement('p');
    asked.className = 'asked';
    asked.textContent = query;
    this.#talk.append(asked);
    const { card, text } = this.#card();
    try {
      const opened = await this.#open();
      this.#show(card, text, await this.#reply(query, opened));
    } catch {
      text.textContent = sayings.broken;
      this.#judge(text, 'decline');
    }
    text.setAttribute('aria-busy', 'false');
    card.scrollIntoView({ block: 'nearest' });
  }

  async #reply(query: string, { assistant, engine: { answer, consider, followUp, isOnlyAsking } }: Opened): Promise<Reply> {
    const ofThePage = this.#about && followUp(query, assistant, this.#about);
    if (ofThePage && isOnlyAsking(query, assistant.intents)) return ofThePage;
    const considered = consider(query, assistant);
    if ('reply' in considered) {
      const { reply } = considered;
      const isMiss = reply.verdict === 'unsure' || (reply.verdict === 'decline' && reply.why === 'unknown');
      return isMiss && ofThePage ? ofThePage : reply;
    }
    const files = await Promise.all(considered.pages.map(({ hit }) => this.#passages(hit.page.url)));
    return answer(query, assistant, considered, { passages: files.flat(), today: today() });
  }

  /** Only the latest answer carries the marks that others look for. */
  #card() {
    for (const old of this.#talk.querySelectorAll('[data-answer]')) old.removeAttribute('data-answer');
    const card = document.createElement('div');
    card.className = 'told card';
    const text = document.createElement('blockquote');
    text.setAttribute('data-answer', '');
    text.setAttribute('aria-busy', 'true');
    text.textContent = 'Đang tìm…';
    card.append(text);
    this.#talk.append(card);
    return { card, text };
  }

  #judge(text: HTMLElement, verdict: Reply['verdict'], source = '') {
    text.dataset['verdict'] = verdict;
    text.dataset['source'] = source;
    text.dataset['answer'] = text.textContent ?? '';
  }

  #show(card: HTMLElement, text: HTMLElement, reply: Reply) {
    if (reply.verdict === 'answer') {
      this.#misses = 0;
      this.#about = reply.page;
      this.#quote(card, text, reply);
      return;
    }
    if (reply.verdict === 'unsure') {
      this.#misses++;
      text.textContent = sayings.unsure;
      card.append(this.#links(reply.others));
    } else if (reply.why === 'refusal') {
      text.replaceChildren(...reply.refusal.reply.map((part) => (typeof part === 'string' ? part : this.#link(...part))));
      if (reply.refusal.call) card.append(callTo(reply.refusal.call));
    } else {
      if (reply.why === 'unknown') this.#misses++;
      text.textContent = sayings[reply.why];
    }
    this.#judge(text, reply.verdict);
    const wantsPerson = reply.verdict === 'decline' && reply.why !== 'thanks' && reply.why !== 'unknown';
    if (wantsPerson || this.#misses >= MISSES) card.append(this.querySelector('template')!.content.cloneNode(true));
  }

  #quote(card: HTMLElement, text: HTMLElement, { page, passages, others }: Extract<Reply, { verdict: 'answer' }>) {
    text.replaceChildren(...passages.flatMap(quoted));
    const address = `${this.dataset['base']}${page.url.replace(/#.*/, '')}`;
    this.#judge(text, 'answer', address);
    text.dataset['answer'] = passages.flatMap((passage) => [passage.question, ...partsOn(passage, today()).flat()]).join('\n');
    const from = document.createElement('p');
    from.className = 'from';
    const link = document.createElement('a');
    link.href = page.url.includes('#') ? this.dataset['base']! + page.url : address + passages[0]!.anchor;
    link.textContent = page.title;
    from.append('Chép từ ', link, `, kiểm tra ngày ${dayInWords(page.checked)}.${page.source ? ` Theo ${page.source}.` : ''}`);
    card.append(from, this.#nextAsks(page, passages[0]!.ask), ...(others.length > 0 ? [this.#links(others)] : []));
  }

  #nextAsks(page: PagePassages, done: string | undefined): HTMLElement {
    const list = document.createElement('div');
    list.className = 'next-asks';
    const here = new Set(page.passages.flatMap(({ ask }) => ask ?? []));
    for (const [ask, question] of NEXT.filter(([one]) => here.has(one) && one !== done).slice(0, 3)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = question;
      button.addEventListener('click', () => this.#askOf(page, ask, question));
      list.append(button);
    }
    return list;
  }

  #askOf(page: PagePassages, ask: string, question: string) {
    const passage = page.passages.find((one) => one.ask === ask)!;
    const asked = document.createElement('p');
    asked.className = 'asked';
    asked.textContent = question;
    this.#talk.append(asked);
    const { card, text } = this.#card();
    this.#about = page;
    this.#quote(card, text, { verdict: 'answer', page, passages: [passage], others: [] });
    text.setAttribute('aria-busy', 'false');
    card.scrollIntoView({ block: 'nearest' });
  }

  #link(text: string, url: string): HTMLElement {
    const link = document.createElement('a');
    link.href = url.startsWith('https:') ? url : this.dataset['base']! + url;
    link.textContent = text;
    return link;
  }

  #links(hits: Hit[]): HTMLElement {
    const list = document.createElement('div');
    list.className = 'next-asks';
    list.append(...hits.map(({ page }) => this.#link(page.title, page.url)));
    return list;
  }
}

/** What is asked, then what the page says of it. */
function quoted(passage: Passage): HTMLElement[] {
  const head = document.createElement('p');
  head.className = 'q';
  head.textContent = passage.question;
  const lines = partsOn(passage, today()).map(([first = '', ...rest]) => {
    const line = document.createElement('p');
    const name = document.createElement(rest.length > 0 ? 'b' : 'span');
    name.textContent = first;
    line.append(name, ...rest.flatMap((one) => [document.createElement('br'), one]));
    return line;
  });
  return [head, ...lines];
}

function callTo(number: string): HTMLElement {
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.className = 'btn';
  link.href = `tel:${number.replace(/\D/g, '')}`;
  link.textContent = `Gọi ${number}`;
  line.append(link);
  return line;
}

async function read<T>(address: string): Promise<T> {
  const answered = await fetch(address);
  if (!answered.ok) throw new Error(`${answered.status} ${address}`);
  return (await answered.json()) as T;
}

customElements.define('ask-us', AskUs);
