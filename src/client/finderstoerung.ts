/** Says in sight that a finder cannot load its suggestions; what is said otherwise is for the ear. */
export function zeigeStoerung(formular: HTMLFormElement, gestoert: boolean): void {
  const status = formular.querySelector('[role=status]')!;
  status.classList.toggle('nur-vorlesen', !gestoert);
  status.textContent = gestoert ? formular.dataset.stoerung! : '';
}
