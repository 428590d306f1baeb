export const id = 4923;
export const ids = [4923];
export const modules = {

/***/ 4923:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"requirements":["zizmor==1.32.0 --hash=sha256:0a999c98015becd9f69919ce01febadfb1c2be9b8ec2ce9ef7eb13ff23ba8eba --hash=sha256:0cdd38fca6eb34ceb567548548d706332e3535ea66894b9168c048e03207b68c --hash=sha256:84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071 --hash=sha256:9cd1dd7734042f40ca0faa2a31fb4e9033dede620d996af2f903744b8f04fca9"]}');

/***/ })

};
