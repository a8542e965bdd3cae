/** In a file away from the site nothing can be fetched: what a page asks for stands in the page itself. */
export function fetch(address: string): Promise<Response> {
  const data = document.querySelector(`script[data-carried="${CSS.escape(address)}"]`);
  return Promise.resolve(data ? new Response(data.textContent) : Response.error());
}
