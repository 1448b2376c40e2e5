/** What a field says, in sight or only to those who do not see its list. */
export function melde(rahmen: HTMLElement, text: string, { inSicht }: { inSicht: boolean }): void {
  const status = rahmen.querySelector('[role=status]')!;
  status.classList.toggle('nur-vorlesen', !inSicht || text === '');
  status.textContent = text;
}
