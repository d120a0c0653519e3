// Generated from spec/tencent-redis/2018-04-12. Do not edit.
export function validate(data, instancePath=""){let vErrors = null;let errors = 0;if(!(data && typeof data == "object" && !Array.isArray(data))){vErrors = found(vErrors, instancePath, "type", {type: "object"});errors++;}validate.errors = vErrors;return errors === 0;}
function found(errors, instancePath, keyword, params){errors ??= [];errors.push({instancePath, keyword, params});return errors;}
