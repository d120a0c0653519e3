import type { MockPlace, SharedSetting } from "../state.js";

/** State of each account, region and project apart: made when first asked for. */
export function perPlace<State>(create: (place: MockPlace) => State): (place: MockPlace) => State {
  const states = new Map<string, State>();
  return (place) => {
    const key = JSON.stringify([place.account, place.region, place.project ?? ""]);
    const state = states.get(key) ?? create(place);
    states.set(key, state);
    return state;
  };
}

/**
 * State that several states of one mock look at, such as two generations of an API: the first that asks makes it. It has
 * nothing of either's definitions.
 */
export function perMock<State>(create: (setting: SharedSetting) => State): (setting: SharedSetting) => State {
  const states = new WeakMap<object, State>();
  return (setting) => {
    const state = states.get(setting.shared) ?? create(setting);
    states.set(setting.shared, state);
    return state;
  };
}
