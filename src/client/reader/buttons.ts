import {
  applySettings,
  keepSettings,
  readSettings,
  withinSteps,
  type Scheme,
  type Settings,
} from './settings.ts'

/** Gives the buttons for size and colours their work. They stand in the page already and are shown only where scripts run. */
export function makeButtonsWork(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-set]')) {
    button.addEventListener('click', () => {
      const settings = changed(readSettings(), button.dataset['set'] ?? '')
      applySettings(settings)
      keepSettings(settings)
      showPressed(settings)
    })
  }
  showPressed(readSettings())
}

function changed(settings: Settings, wish: string): Settings {
  switch (wish) {
    case 'smaller':
      return { ...settings, text: withinSteps(settings.text - 1) }
    case 'normal':
      return { ...settings, text: 0 }
    case 'larger':
      return { ...settings, text: withinSteps(settings.text + 1) }
    case 'light':
    case 'dark':
    case 'contrast':
      return { ...settings, scheme: settings.scheme === wish ? 'auto' : (wish satisfies Scheme) }
    default:
      return settings
  }
}

/** Of the buttons for colours one at most is pressed; pressed again it leaves the choice to the computer. */
function showPressed({ scheme }: Settings): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[aria-pressed]'))
    button.setAttribute('aria-pressed', String(button.dataset['set'] === scheme))
}
